// Adaptive Gauss–Kronrod quadrature (7 and 15 points) of positive functions on an interval. A part is halved until its two
// estimates agree to 2e-15 of it, so that a positive integral is good to some 1e-14 of itself at any scale of x; parts
// too small to matter to the whole are left. Nodes and weights: Piessens et al., QUADPACK (1983), routine qk15.

const relativeAgreement = 2e-15
const negligible = 1e-17
/** Halvings of one part: structure on the scale of 1e-18 of the interval is resolved. */
const deepest = 60

/** ∫ f dx from `low` to `high`; f > 0 inside. The end points are never asked for. */
export function integrate(f: (x: number) => number, low: number, high: number): number {
  if (!(high > low)) return 0
  const whole = estimates(f, low, high).kronrod
  let sum = 0
  const parts: { readonly low: number; readonly high: number; readonly depth: number }[] = [{ low, high, depth: 0 }]
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const { kronrod, gauss } = estimates(f, part.low, part.high)
    const difference = Math.abs(kronrod - gauss)
    const isGood = difference <= relativeAgreement * kronrod || difference <= negligible * whole
    const middle = (part.low + part.high) / 2
    if (isGood || part.depth === deepest || middle <= part.low || middle >= part.high) sum += kronrod
    else {
      parts.push({ low: middle, high: part.high, depth: part.depth + 1 })
      parts.push({ low: part.low, high: middle, depth: part.depth + 1 })
    }
  }
  return sum
}

function estimates(f: (x: number) => number, low: number, high: number): { kronrod: number; gauss: number } {
  const centre = (low + high) / 2
  const half = (high - low) / 2
  let kronrod = 0
  let gauss = 0
  for (const { node, weight, gaussWeight } of rule) {
    const value = node === 0 ? f(centre) : f(centre - half * node) + f(centre + half * node)
    kronrod += weight * value
    gauss += gaussWeight * value
  }
  return { kronrod: half * kronrod, gauss: half * gauss }
}

const rule: readonly { readonly node: number; readonly weight: number; readonly gaussWeight: number }[] = [
  { node: 0.9914553711208126, weight: 0.022935322010529224, gaussWeight: 0 },
  {
    node: 0.9491079123427585,
    weight: 0.06309209262997856,
    gaussWeight: 0.1294849661688697,
  },
  { node: 0.8648644233597691, weight: 0.10479001032225019, gaussWeight: 0 },
  {
    node: 0.7415311855993945,
    weight: 0.14065325971552592,
    gaussWeight: 0.27970539148927664,
  },
  { node: 0.5860872354676911, weight: 0.1690047266392679, gaussWeight: 0 },
  {
    node: 0.4058451513773972,
    weight: 0.19035057806478542,
    gaussWeight: 0.3818300505051189,
  },
  { node: 0.20778495500789848, weight: 0.20443294007529889, gaussWeight: 0 },
  {
    node: 0,
    weight: 0.20948214108472782,
    gaussWeight: 0.4179591836734694,
  },
]
