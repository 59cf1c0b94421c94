# bash completion for nuvertex: source <(nuvertex completion bash)
_nuvertex() {
  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W 'check explain mixing import verify rules conventions observables eval bounds plot schema init serve completion help --help --version' -- "$word"))
    return
  fi
  local given=0 k
  for ((k = 2; k < COMP_CWORD; k++)); do
    case ${COMP_WORDS[k]} in
      --format|--rules|--convention|--certificate|--id|--quantity|--flavour|--method|--status|--model|--delimiter|--tolerance|--worst|--rows|--row|--set|-o|--output|--to|--from|--nature|--assume|--scale|--q2|--block|--order|--majorana-phases|--codes|--basis|--dipole-sum|--neutrinos|--mixing|--params|--width) ((k++)) ;;
      -) ((given++)) ;;
      -*) ;;
      *) ((given++)) ;;
    esac
  done
  case ${COMP_WORDS[1]} in
    check)
      case "$previous" in
        --format) COMPREPLY=($(compgen -W 'pretty json jsonl markdown latex sarif junit github' -- "$word")); return ;;
        --rules) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --convention) COMPREPLY=($(compgen -W 'convention-a convention-b' -- "$word")); return ;;
        --certificate) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --model) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --tolerance) COMPREPLY=(); return ;;
        --worst) COMPREPLY=(); return ;;
        --rows) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --delimiter) COMPREPLY=(); return ;;
        --from) COMPREPLY=($(compgen -W 'importer-a importer-b' -- "$word")); return ;;
        --nature) COMPREPLY=($(compgen -W 'majorana dirac' -- "$word")); return ;;
        --assume) COMPREPLY=($(compgen -W 'assumption-a assumption-b' -- "$word")); return ;;
        --scale) COMPREPLY=(); return ;;
        --q2) COMPREPLY=(); return ;;
        --block) COMPREPLY=(); return ;;
        --order) COMPREPLY=($(compgen -W 'flavour-mass mass-flavour' -- "$word")); return ;;
        --majorana-phases) COMPREPLY=($(compgen -W 'columns columns-minus rows rows-minus' -- "$word")); return ;;
        --codes) COMPREPLY=(); return ;;
        --basis) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --dipole-sum) COMPREPLY=($(compgen -W 'upper all half-all half-upper' -- "$word")); return ;;
        --neutrinos) COMPREPLY=($(compgen -W 'mass flavour flavour-mass' -- "$word")); return ;;
        --mixing) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --params) COMPREPLY=($(compgen -f -- "$word")); return ;;
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--format --rules --convention --certificate --strict --all-conflicts --fix --watch --model --tolerance --worst --rows --delimiter --from --nature --assume --scale --q2 --block --order --majorana-phases --codes --basis --dipole-sum --neutrinos --mixing --params --force --quiet --color --no-color --help' -- "$word")); return; fi
      COMPREPLY=($(compgen -f -- "$word")) ;;
    explain)
      case "$previous" in
        --format) COMPREPLY=($(compgen -W 'pretty json jsonl markdown' -- "$word")); return ;;
        --rules) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --convention) COMPREPLY=($(compgen -W 'convention-a convention-b' -- "$word")); return ;;
        --from) COMPREPLY=($(compgen -W 'importer-a importer-b' -- "$word")); return ;;
        --nature) COMPREPLY=($(compgen -W 'majorana dirac' -- "$word")); return ;;
        --assume) COMPREPLY=($(compgen -W 'assumption-a assumption-b' -- "$word")); return ;;
        --scale) COMPREPLY=(); return ;;
        --q2) COMPREPLY=(); return ;;
        --block) COMPREPLY=(); return ;;
        --order) COMPREPLY=($(compgen -W 'flavour-mass mass-flavour' -- "$word")); return ;;
        --majorana-phases) COMPREPLY=($(compgen -W 'columns columns-minus rows rows-minus' -- "$word")); return ;;
        --codes) COMPREPLY=(); return ;;
        --basis) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --dipole-sum) COMPREPLY=($(compgen -W 'upper all half-all half-upper' -- "$word")); return ;;
        --neutrinos) COMPREPLY=($(compgen -W 'mass flavour flavour-mass' -- "$word")); return ;;
        --mixing) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --params) COMPREPLY=($(compgen -f -- "$word")); return ;;
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--format --rules --convention --factor-two --derive --from --nature --assume --scale --q2 --block --order --majorana-phases --codes --basis --dipole-sum --neutrinos --mixing --params --color --no-color --help' -- "$word")); return; fi
      if ((given == 0)); then COMPREPLY=($(compgen -f -- "$word")); else COMPREPLY=(); fi ;;
    mixing)
      case "$previous" in
        --format) COMPREPLY=($(compgen -W 'pretty json jsonl markdown' -- "$word")); return ;;
        --rules) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --from) COMPREPLY=($(compgen -W 'importer-a importer-b' -- "$word")); return ;;
        --nature) COMPREPLY=($(compgen -W 'majorana dirac' -- "$word")); return ;;
        --assume) COMPREPLY=($(compgen -W 'assumption-a assumption-b' -- "$word")); return ;;
        --scale) COMPREPLY=(); return ;;
        --q2) COMPREPLY=(); return ;;
        --block) COMPREPLY=(); return ;;
        --order) COMPREPLY=($(compgen -W 'flavour-mass mass-flavour' -- "$word")); return ;;
        --majorana-phases) COMPREPLY=($(compgen -W 'columns columns-minus rows rows-minus' -- "$word")); return ;;
        --codes) COMPREPLY=(); return ;;
        --basis) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --dipole-sum) COMPREPLY=($(compgen -W 'upper all half-all half-upper' -- "$word")); return ;;
        --neutrinos) COMPREPLY=($(compgen -W 'mass flavour flavour-mass' -- "$word")); return ;;
        --mixing) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --params) COMPREPLY=($(compgen -f -- "$word")); return ;;
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--format --rules --strict --from --nature --assume --scale --q2 --block --order --majorana-phases --codes --basis --dipole-sum --neutrinos --mixing --params --quiet --color --no-color --help' -- "$word")); return; fi
      COMPREPLY=($(compgen -W 'mixing-a mixing-b' -- "$word") $(compgen -f -- "$word")) ;;
    import)
      case "$previous" in
        --format) COMPREPLY=($(compgen -W 'pretty json jsonl' -- "$word")); return ;;
        --output) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --to) COMPREPLY=($(compgen -W 'slha wcxf' -- "$word")); return ;;
        --row) COMPREPLY=(); return ;;
        --model) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --tolerance) COMPREPLY=(); return ;;
        --delimiter) COMPREPLY=(); return ;;
        --from) COMPREPLY=($(compgen -W 'importer-a importer-b' -- "$word")); return ;;
        --nature) COMPREPLY=($(compgen -W 'majorana dirac' -- "$word")); return ;;
        --assume) COMPREPLY=($(compgen -W 'assumption-a assumption-b' -- "$word")); return ;;
        --scale) COMPREPLY=(); return ;;
        --q2) COMPREPLY=(); return ;;
        --block) COMPREPLY=(); return ;;
        --order) COMPREPLY=($(compgen -W 'flavour-mass mass-flavour' -- "$word")); return ;;
        --majorana-phases) COMPREPLY=($(compgen -W 'columns columns-minus rows rows-minus' -- "$word")); return ;;
        --codes) COMPREPLY=(); return ;;
        --basis) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --dipole-sum) COMPREPLY=($(compgen -W 'upper all half-all half-upper' -- "$word")); return ;;
        --neutrinos) COMPREPLY=($(compgen -W 'mass flavour flavour-mass' -- "$word")); return ;;
        --mixing) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --params) COMPREPLY=($(compgen -f -- "$word")); return ;;
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--format --output --to --row --model --tolerance --delimiter --from --nature --assume --scale --q2 --block --order --majorana-phases --codes --basis --dipole-sum --neutrinos --mixing --params --force --quiet --color --no-color --help' -- "$word")); return; fi
      if ((given == 0)); then COMPREPLY=($(compgen -f -- "$word")); else COMPREPLY=(); fi ;;
    verify)
      case "$previous" in
        --format) COMPREPLY=($(compgen -W 'pretty json jsonl' -- "$word")); return ;;
        --model) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --rules) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --from) COMPREPLY=($(compgen -W 'importer-a importer-b' -- "$word")); return ;;
        --nature) COMPREPLY=($(compgen -W 'majorana dirac' -- "$word")); return ;;
        --assume) COMPREPLY=($(compgen -W 'assumption-a assumption-b' -- "$word")); return ;;
        --scale) COMPREPLY=(); return ;;
        --q2) COMPREPLY=(); return ;;
        --block) COMPREPLY=(); return ;;
        --order) COMPREPLY=($(compgen -W 'flavour-mass mass-flavour' -- "$word")); return ;;
        --majorana-phases) COMPREPLY=($(compgen -W 'columns columns-minus rows rows-minus' -- "$word")); return ;;
        --codes) COMPREPLY=(); return ;;
        --basis) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --dipole-sum) COMPREPLY=($(compgen -W 'upper all half-all half-upper' -- "$word")); return ;;
        --neutrinos) COMPREPLY=($(compgen -W 'mass flavour flavour-mass' -- "$word")); return ;;
        --mixing) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --params) COMPREPLY=($(compgen -f -- "$word")); return ;;
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--format --model --rules --from --nature --assume --scale --q2 --block --order --majorana-phases --codes --basis --dipole-sum --neutrinos --mixing --params --quiet --color --no-color --help' -- "$word")); return; fi
      if ((given == 0)); then COMPREPLY=($(compgen -f -- "$word")); else COMPREPLY=(); fi ;;
    rules)
      case "$previous" in
        --format) COMPREPLY=($(compgen -W 'pretty json jsonl markdown' -- "$word")); return ;;
        --rules) COMPREPLY=($(compgen -f -- "$word")); return ;;
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--format --rules --color --no-color --help' -- "$word")); return; fi
      if ((given == 0)); then COMPREPLY=($(compgen -W 'rule-a rule-b' -- "$word")); else COMPREPLY=(); fi ;;
    conventions)
      case "$previous" in
        --format) COMPREPLY=($(compgen -W 'pretty json jsonl markdown' -- "$word")); return ;;
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--format --color --no-color --help' -- "$word")); return; fi
      if ((given == 0)); then COMPREPLY=($(compgen -W 'convention-a convention-b' -- "$word")); else COMPREPLY=(); fi ;;
    observables)
      case "$previous" in
        --format) COMPREPLY=($(compgen -W 'pretty json jsonl markdown latex' -- "$word")); return ;;
        --set) COMPREPLY=(); return ;;
        --rules) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --from) COMPREPLY=($(compgen -W 'importer-a importer-b' -- "$word")); return ;;
        --nature) COMPREPLY=($(compgen -W 'majorana dirac' -- "$word")); return ;;
        --assume) COMPREPLY=($(compgen -W 'assumption-a assumption-b' -- "$word")); return ;;
        --scale) COMPREPLY=(); return ;;
        --q2) COMPREPLY=(); return ;;
        --block) COMPREPLY=(); return ;;
        --order) COMPREPLY=($(compgen -W 'flavour-mass mass-flavour' -- "$word")); return ;;
        --majorana-phases) COMPREPLY=($(compgen -W 'columns columns-minus rows rows-minus' -- "$word")); return ;;
        --codes) COMPREPLY=(); return ;;
        --basis) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --dipole-sum) COMPREPLY=($(compgen -W 'upper all half-all half-upper' -- "$word")); return ;;
        --neutrinos) COMPREPLY=($(compgen -W 'mass flavour flavour-mass' -- "$word")); return ;;
        --mixing) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --params) COMPREPLY=($(compgen -f -- "$word")); return ;;
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--format --set --rules --strict --from --nature --assume --scale --q2 --block --order --majorana-phases --codes --basis --dipole-sum --neutrinos --mixing --params --color --no-color --help' -- "$word")); return; fi
      if ((given == 0)); then COMPREPLY=($(compgen -f -- "$word")); else COMPREPLY=(); fi ;;
    eval)
      case "$previous" in
        --format) COMPREPLY=($(compgen -W 'pretty json jsonl markdown latex' -- "$word")); return ;;
        --model) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --set) COMPREPLY=(); return ;;
        --rules) COMPREPLY=($(compgen -f -- "$word")); return ;;
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--format --explain --model --set --rules --color --no-color --help' -- "$word")); return; fi
      COMPREPLY=() ;;
    bounds)
      case "$previous" in
        --format) COMPREPLY=($(compgen -W 'pretty json jsonl markdown latex' -- "$word")); return ;;
        --id) COMPREPLY=($(compgen -W 'bound-a bound-b' -- "$word")); return ;;
        --quantity) COMPREPLY=($(compgen -W 'quantity-a quantity-b' -- "$word")); return ;;
        --flavour) COMPREPLY=($(compgen -W 'flavour-a flavour-b' -- "$word")); return ;;
        --method) COMPREPLY=($(compgen -W 'method-a method-b' -- "$word")); return ;;
        --status) COMPREPLY=($(compgen -W 'status-a status-b' -- "$word")); return ;;
        --set) COMPREPLY=(); return ;;
        --rules) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --from) COMPREPLY=($(compgen -W 'importer-a importer-b' -- "$word")); return ;;
        --nature) COMPREPLY=($(compgen -W 'majorana dirac' -- "$word")); return ;;
        --assume) COMPREPLY=($(compgen -W 'assumption-a assumption-b' -- "$word")); return ;;
        --scale) COMPREPLY=(); return ;;
        --q2) COMPREPLY=(); return ;;
        --block) COMPREPLY=(); return ;;
        --order) COMPREPLY=($(compgen -W 'flavour-mass mass-flavour' -- "$word")); return ;;
        --majorana-phases) COMPREPLY=($(compgen -W 'columns columns-minus rows rows-minus' -- "$word")); return ;;
        --codes) COMPREPLY=(); return ;;
        --basis) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --dipole-sum) COMPREPLY=($(compgen -W 'upper all half-all half-upper' -- "$word")); return ;;
        --neutrinos) COMPREPLY=($(compgen -W 'mass flavour flavour-mass' -- "$word")); return ;;
        --mixing) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --params) COMPREPLY=($(compgen -f -- "$word")); return ;;
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--format --id --quantity --flavour --method --status --all --set --rules --strict --from --nature --assume --scale --q2 --block --order --majorana-phases --codes --basis --dipole-sum --neutrinos --mixing --params --color --no-color --help' -- "$word")); return; fi
      if ((given == 0)); then COMPREPLY=($(compgen -f -- "$word")); else COMPREPLY=(); fi ;;
    plot)
      case "$previous" in
        --format) COMPREPLY=($(compgen -W 'svg csv html json' -- "$word")); return ;;
        --output) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --width) COMPREPLY=($(compgen -W 'column double' -- "$word")); return ;;
        --rules) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --set) COMPREPLY=(); return ;;
        --quantity) COMPREPLY=($(compgen -W 'quantity-a quantity-b' -- "$word")); return ;;
        --flavour) COMPREPLY=($(compgen -W 'flavour-a flavour-b' -- "$word")); return ;;
        --nature) COMPREPLY=($(compgen -W 'majorana dirac' -- "$word")); return ;;
        --method) COMPREPLY=($(compgen -W 'method-a method-b' -- "$word")); return ;;
        --status) COMPREPLY=($(compgen -W 'status-a status-b' -- "$word")); return ;;
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--format --output --width --rules --set --quantity --flavour --nature --method --status --all --force --quiet --color --no-color --help' -- "$word")); return; fi
      if ((given == 0)); then COMPREPLY=($(compgen -W 'verdicts fork argand bounds cross-sections effective-moment precession' -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi ;;
    schema)
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--help' -- "$word")); return; fi
      COMPREPLY=() ;;
    init)
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--force --quiet --help' -- "$word")); return; fi
      if ((given == 0)); then COMPREPLY=($(compgen -f -- "$word")); else COMPREPLY=(); fi ;;
    serve)
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--jsonl --help' -- "$word")); return; fi
      COMPREPLY=() ;;
    completion)
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--help' -- "$word")); return; fi
      if ((given == 0)); then COMPREPLY=($(compgen -W 'bash zsh fish' -- "$word")); else COMPREPLY=(); fi ;;
    help) COMPREPLY=($(compgen -W 'check explain mixing import verify rules conventions observables eval bounds plot schema init serve completion help' -- "$word")) ;;
  esac
}
complete -o filenames -F _nuvertex nuvertex
