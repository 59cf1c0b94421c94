# fish completion for nuvertex: nuvertex completion fish | source
complete -c nuvertex -n __fish_use_subcommand -f -a check -d 'judge every form-factor entry and the given values'
complete -c nuvertex -n __fish_use_subcommand -f -a explain -d 'the proof of one verdict, or an allowed matrix'
complete -c nuvertex -n __fish_use_subcommand -f -a mixing -d 'normal form, CP parities and phases of a mixing matrix, or two compared'
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l format -d 'form of the output' -r -f -a 'pretty json jsonl markdown'
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l rules -d 'load rules of your own (repeatable)' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l strict -d 'a conditional or undecided verdict is exit code 3'
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l from -d 'format of the file (default: by its text and name)' -r -f -a 'importer-a importer-b'
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l nature -d 'imported: of all neutrinos, where the format does not say (default: majorana, and a notice); bounds: that hold for it' -r -f -a 'majorana dirac'
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l assume -d 'imported: an assumption of the model that is made, such as cp (repeatable)' -r -f -a 'assumption-a assumption-b'
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l scale -d 'SLHA: of a block given at several scales the one at this Q (default: without Q, else the lowest); --to wcxf: the scale in GeV' -r -f
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l q2 -d 'SLHA: of form-factor blocks given at several q² those at this one' -r -f
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l block -d 'SLHA: the block that holds the mixing' -r -f
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l order -d 'SLHA: what the two indices of that block are (default: by its name)' -r -f -a 'flavour-mass mass-flavour'
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l majorana-phases -d 'SLHA: what the phases of UPMNSIN multiply, and with which sign (default: columns)' -r -f -a 'columns columns-minus rows rows-minus'
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l codes -d 'SLHA: PDG codes of the states in MASS, in the order of the mixing, such as 12,14,16,9900012' -r -f
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l basis -d 'WCxf: the file that defines the basis, to hold names and reality against' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l dipole-sum -d 'WCxf: the sum in front of Majorana dipoles: over i < j (default), all i and j, or half of either' -r -f -a 'upper all half-all half-upper'
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l neutrinos -d 'WCxf: what the indices of neutrino dipoles count (default: mass in our bases, else flavour)' -r -f -a 'mass flavour flavour-mass'
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l mixing -d 'WCxf: the mixing that turns flavours into mass states: a model file, an SLHA file, or one that is shipped' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l params -d 'UFO: values of external parameters, as a parameter card or a map in JSON or YAML' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l quiet -d 'findings and verdict only; nothing if all is well'
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l color -d 'always use colour'
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l no-color -d 'never use colour (so does NO_COLOR=1)'
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -l help -d 'explain the command'
complete -c nuvertex -n '__fish_seen_subcommand_from mixing' -F -a 'mixing-a mixing-b'
complete -c nuvertex -n __fish_use_subcommand -f -a import -d 'make a model file of a file of another format or a UFO model, or write a model in another format'
complete -c nuvertex -n __fish_use_subcommand -f -a verify -d 're-check a certificate by the separate checker'
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l format -d 'form of the output' -r -f -a 'pretty json jsonl'
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l model -d 'the model that is spoken of, whose matrices are used, or that a table is held against' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l rules -d 'load rules of your own (repeatable)' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l from -d 'format of the file (default: by its text and name)' -r -f -a 'importer-a importer-b'
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l nature -d 'imported: of all neutrinos, where the format does not say (default: majorana, and a notice); bounds: that hold for it' -r -f -a 'majorana dirac'
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l assume -d 'imported: an assumption of the model that is made, such as cp (repeatable)' -r -f -a 'assumption-a assumption-b'
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l scale -d 'SLHA: of a block given at several scales the one at this Q (default: without Q, else the lowest); --to wcxf: the scale in GeV' -r -f
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l q2 -d 'SLHA: of form-factor blocks given at several q² those at this one' -r -f
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l block -d 'SLHA: the block that holds the mixing' -r -f
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l order -d 'SLHA: what the two indices of that block are (default: by its name)' -r -f -a 'flavour-mass mass-flavour'
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l majorana-phases -d 'SLHA: what the phases of UPMNSIN multiply, and with which sign (default: columns)' -r -f -a 'columns columns-minus rows rows-minus'
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l codes -d 'SLHA: PDG codes of the states in MASS, in the order of the mixing, such as 12,14,16,9900012' -r -f
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l basis -d 'WCxf: the file that defines the basis, to hold names and reality against' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l dipole-sum -d 'WCxf: the sum in front of Majorana dipoles: over i < j (default), all i and j, or half of either' -r -f -a 'upper all half-all half-upper'
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l neutrinos -d 'WCxf: what the indices of neutrino dipoles count (default: mass in our bases, else flavour)' -r -f -a 'mass flavour flavour-mass'
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l mixing -d 'WCxf: the mixing that turns flavours into mass states: a model file, an SLHA file, or one that is shipped' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l params -d 'UFO: values of external parameters, as a parameter card or a map in JSON or YAML' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l quiet -d 'findings and verdict only; nothing if all is well'
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l color -d 'always use colour'
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l no-color -d 'never use colour (so does NO_COLOR=1)'
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -l help -d 'explain the command'
complete -c nuvertex -n '__fish_seen_subcommand_from verify' -F
complete -c nuvertex -n __fish_use_subcommand -f -a rules -d 'laws and assumptions shipped, or one in full'
complete -c nuvertex -n '__fish_seen_subcommand_from rules' -l format -d 'form of the output' -r -f -a 'pretty json jsonl markdown'
complete -c nuvertex -n '__fish_seen_subcommand_from rules' -l rules -d 'load rules of your own (repeatable)' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from rules' -l color -d 'always use colour'
complete -c nuvertex -n '__fish_seen_subcommand_from rules' -l no-color -d 'never use colour (so does NO_COLOR=1)'
complete -c nuvertex -n '__fish_seen_subcommand_from rules' -l help -d 'explain the command'
complete -c nuvertex -n '__fish_seen_subcommand_from rules' -f -a 'rule-a rule-b'
complete -c nuvertex -n __fish_use_subcommand -f -a conventions -d 'definitions of the form factors, or one in full'
complete -c nuvertex -n '__fish_seen_subcommand_from conventions' -l format -d 'form of the output' -r -f -a 'pretty json jsonl markdown'
complete -c nuvertex -n '__fish_seen_subcommand_from conventions' -l color -d 'always use colour'
complete -c nuvertex -n '__fish_seen_subcommand_from conventions' -l no-color -d 'never use colour (so does NO_COLOR=1)'
complete -c nuvertex -n '__fish_seen_subcommand_from conventions' -l help -d 'explain the command'
complete -c nuvertex -n '__fish_seen_subcommand_from conventions' -f -a 'convention-a convention-b'
complete -c nuvertex -n __fish_use_subcommand -f -a observables -d 'moments, radii, effective moments and lifetimes of a model'
complete -c nuvertex -n __fish_use_subcommand -f -a eval -d 'the value of one formula, or the list of formulas'
complete -c nuvertex -n '__fish_seen_subcommand_from eval' -l format -d 'form of the output' -r -f -a 'pretty json jsonl markdown latex'
complete -c nuvertex -n '__fish_seen_subcommand_from eval' -l explain -d 'formula, domains, validity and sources too'
complete -c nuvertex -n '__fish_seen_subcommand_from eval' -l model -d 'the model that is spoken of, whose matrices are used, or that a table is held against' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from eval' -l set -d 'value of one of the model\'s parameters (repeatable)' -r -f
complete -c nuvertex -n '__fish_seen_subcommand_from eval' -l rules -d 'load rules of your own (repeatable)' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from eval' -l color -d 'always use colour'
complete -c nuvertex -n '__fish_seen_subcommand_from eval' -l no-color -d 'never use colour (so does NO_COLOR=1)'
complete -c nuvertex -n '__fish_seen_subcommand_from eval' -l help -d 'explain the command'
complete -c nuvertex -n '__fish_seen_subcommand_from eval' -f
complete -c nuvertex -n __fish_use_subcommand -f -a bounds -d 'the ledger of limits on moments, charges and radii, or a model held against it'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l format -d 'form of the output' -r -f -a 'pretty json jsonl markdown latex'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l id -d 'one bound in full' -r -f -a 'bound-a bound-b'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l quantity -d 'moment, charge, radius, or a kind such as effective-moment (repeatable)' -r -f -a 'quantity-a quantity-b'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l flavour -d 'e, mu or tau (repeatable)' -r -f -a 'flavour-a flavour-b'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l method -d 'such as reactor-electron-scattering (repeatable)' -r -f -a 'method-a method-b'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l status -d 'limit, estimate, dispute, signal-claim or sensitivity (repeatable)' -r -f -a 'status-a status-b'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l all -d 'superseded bounds too'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l set -d 'value of one of the model\'s parameters (repeatable)' -r -f
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l rules -d 'load rules of your own (repeatable)' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l strict -d 'a conditional or undecided verdict is exit code 3'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l from -d 'format of the file (default: by its text and name)' -r -f -a 'importer-a importer-b'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l nature -d 'imported: of all neutrinos, where the format does not say (default: majorana, and a notice); bounds: that hold for it' -r -f -a 'majorana dirac'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l assume -d 'imported: an assumption of the model that is made, such as cp (repeatable)' -r -f -a 'assumption-a assumption-b'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l scale -d 'SLHA: of a block given at several scales the one at this Q (default: without Q, else the lowest); --to wcxf: the scale in GeV' -r -f
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l q2 -d 'SLHA: of form-factor blocks given at several q² those at this one' -r -f
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l block -d 'SLHA: the block that holds the mixing' -r -f
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l order -d 'SLHA: what the two indices of that block are (default: by its name)' -r -f -a 'flavour-mass mass-flavour'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l majorana-phases -d 'SLHA: what the phases of UPMNSIN multiply, and with which sign (default: columns)' -r -f -a 'columns columns-minus rows rows-minus'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l codes -d 'SLHA: PDG codes of the states in MASS, in the order of the mixing, such as 12,14,16,9900012' -r -f
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l basis -d 'WCxf: the file that defines the basis, to hold names and reality against' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l dipole-sum -d 'WCxf: the sum in front of Majorana dipoles: over i < j (default), all i and j, or half of either' -r -f -a 'upper all half-all half-upper'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l neutrinos -d 'WCxf: what the indices of neutrino dipoles count (default: mass in our bases, else flavour)' -r -f -a 'mass flavour flavour-mass'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l mixing -d 'WCxf: the mixing that turns flavours into mass states: a model file, an SLHA file, or one that is shipped' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l params -d 'UFO: values of external parameters, as a parameter card or a map in JSON or YAML' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l color -d 'always use colour'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l no-color -d 'never use colour (so does NO_COLOR=1)'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -l help -d 'explain the command'
complete -c nuvertex -n '__fish_seen_subcommand_from bounds' -F
complete -c nuvertex -n __fish_use_subcommand -f -a plot -d 'draw a figure of a model, of cross sections or of spin precession'
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l format -d 'form of the output' -r -f -a 'svg csv html json'
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l output -d 'write to a file instead of standard output' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l width -d 'one column of a journal, 86 mm (default), or both, 178 mm' -r -f -a 'column double'
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l rules -d 'load rules of your own (repeatable)' -r -F
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l set -d 'value of one of the model\'s parameters (repeatable)' -r -f
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l quantity -d 'moment, charge, radius, or a kind such as effective-moment (repeatable)' -r -f -a 'quantity-a quantity-b'
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l flavour -d 'e, mu or tau (repeatable)' -r -f -a 'flavour-a flavour-b'
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l nature -d 'imported: of all neutrinos, where the format does not say (default: majorana, and a notice); bounds: that hold for it' -r -f -a 'majorana dirac'
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l method -d 'such as reactor-electron-scattering (repeatable)' -r -f -a 'method-a method-b'
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l status -d 'limit, estimate, dispute, signal-claim or sensitivity (repeatable)' -r -f -a 'status-a status-b'
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l all -d 'superseded bounds too'
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l force -d 'overwrite an existing file'
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l quiet -d 'findings and verdict only; nothing if all is well'
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l color -d 'always use colour'
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l no-color -d 'never use colour (so does NO_COLOR=1)'
complete -c nuvertex -n '__fish_seen_subcommand_from plot' -l help -d 'explain the command'
complete -c nuvertex -n '__fish_seen_subcommand_from plot; and not __fish_seen_subcommand_from verdicts fork argand bounds cross-sections effective-moment precession' -f -a 'verdicts fork argand bounds cross-sections effective-moment precession'
complete -c nuvertex -n '__fish_seen_subcommand_from plot; and __fish_seen_subcommand_from verdicts fork argand bounds cross-sections effective-moment precession' -F
complete -c nuvertex -n __fish_use_subcommand -f -a schema -d 'JSON Schema of the model file, for editors'
complete -c nuvertex -n '__fish_seen_subcommand_from schema' -l help -d 'explain the command'
complete -c nuvertex -n '__fish_seen_subcommand_from schema' -f
complete -c nuvertex -n __fish_use_subcommand -f -a init -d 'write a model file to start from'
complete -c nuvertex -n __fish_use_subcommand -f -a serve -d 'answer requests of another program, line by line'
complete -c nuvertex -n __fish_use_subcommand -f -a completion -d 'shell completion for bash, zsh or fish'
complete -c nuvertex -n '__fish_seen_subcommand_from completion' -l help -d 'explain the command'
complete -c nuvertex -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'
