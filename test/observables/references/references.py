# Writes references.ts: values of the observables and of all their parts, computed with mpmath at 40 digits from the formulas
# that the records print, by the plainest way there is: traces are not simplified, matrices are multiplied, integrals are left to mp.quad.
# Models are made of doubles, so that both sides start from the same numbers. Run: python3 references.py > references.ts
import json
import random
from mpmath import mp, mpf, mpc, pi, sqrt, log, exp, sin, cos, acos, matrix, quad, expm, conj, fabs, nstr, inf, besselj

mp.dps = 40
random.seed(7)

# Constants, in the units of physics/constants.ts (CODATA 2018, PDG 2024, Erler 2017).
GF, alpha, s2, mW = mpf('1.1663787e-5'), mpf('7.2973525693e-3'), mpf('0.23868'), mpf('80.3692')
me, mmu, mtau, mu_ = mpf('0.51099895e-3'), mpf('0.1056583755'), mpf('1.77693'), mpf('0.93149410242')
hc, hbar, c, NA = mpf('1.973269804593025e-14'), mpf('6.582119569509066e-25'), mpf('2.99792458e10'), mpf('6.02214076e23')
Msun = mpf('1.115416207569079e57')
lepton = {'e': me, 'mu': mmu, 'tau': mtau}
e = sqrt(4 * pi * alpha)
muB = e / (2 * me)  # GeV^-1

# ---------------------------------------------------------------- models
def z(scale=1): return complex(random.uniform(-1, 1) * scale, random.uniform(-1, 1) * scale)
def unitary(n):
    "Rounded to doubles after Gram-Schmidt."
    rows = []
    while len(rows) < n:
        v = [mpc(z()) for _ in range(n)]
        for _ in range(2):
            for u in rows:
                overlap = sum(conj(a) * b for a, b in zip(u, v))
                v = [b - overlap * a for a, b in zip(u, v)]
        norm = sqrt(sum(abs(x) ** 2 for x in v))
        rows.append([x / norm for x in v])
    return [[complex(x) for x in row] for row in rows]
def hermitian(n, scale):
    m = [[0j] * n for _ in range(n)]
    for i in range(n):
        m[i][i] = complex(random.uniform(-1, 1) * scale, 0)
        for j in range(i): m[i][j] = z(scale); m[j][i] = m[i][j].conjugate()
    return m
def antisymmetric(n, scale):
    "Imaginary, as for magnetic, electric and charge of Majorana states."
    m = [[0j] * n for _ in range(n)]
    for i in range(n):
        for j in range(i): m[i][j] = 1j * random.uniform(-1, 1) * scale; m[j][i] = -m[i][j]
    return m
def symmetric(n, scale):
    m = [[0j] * n for _ in range(n)]
    for i in range(n):
        for j in range(i + 1): m[i][j] = m[j][i] = complex(random.uniform(-1, 1) * scale, 0)
    return m
def model(nature, masses):
    n = len(masses)
    odd, even = (hermitian, hermitian) if nature == 'dirac' else (antisymmetric, symmetric)
    return dict(nature=nature, masses=masses, mixing=unitary(n), magnetic=odd(n, 1e-11), electric=odd(n, 1e-11),
                charge=odd(n, 1e-12), anapole=even(n, 1e-32), chargeRadius=odd(n, 1e-31))
models = {
    'dirac': model('dirac', [0.001, 0.0087, 0.0501]),
    'majorana': model('majorana', [0.05, 0.0508, 0.002]),
    'dirac4': model('dirac', [0.01, 0.03, 0.06, 1.2]),
    'majorana4': model('majorana', [0.02, 0.05, 0.05, 0.9]),
}

# ---------------------------------------------------------------- matrices
def M(rows): return matrix([[mpc(x) for x in row] for row in rows])
def dag(a): return a.transpose_conj()
def star(a): return a.apply(conj)
def lam(m, anti=False):
    "mu - i eps; for antineutrinos its counterpart, the transpose of mu + i eps."
    mag, el = M(m['magnetic']), M(m['electric'])
    return (mag + mpc(0, 1) * el).T if anti else mag - mpc(0, 1) * el
def state(m, flavour, anti, length=0, energy=1):
    "Amplitudes of the mass states at a length in cm, for an energy in MeV."
    row = [mpc(x) for x in m['mixing'][{'e': 0, 'mu': 1, 'tau': 2}[flavour]]]
    start = row if anti else [conj(x) for x in row]
    return [a * exp(mpc(0, -1) * mpf(k) ** 2 * length / (2 * energy * mpf('1e6') * hc * mpf('1e9'))) for a, k in zip(start, m['masses'])]
def on(a, v): return [sum(a[j, k] * v[k] for k in range(len(v))) for j in range(a.rows)]
def listed(a): return [[a[i, j] for j in range(a.cols)] for i in range(a.rows)]

# ---------------------------------------------------------------- formulas; each gives (value, parts)
def heavy_loop(a, b):
    "I(a,b) as an integral over the original integrand; the path passes the poles on one side, the real part is the principal value."
    D = lambda x: a * (1 - x) + x - b * x * (1 - x)
    f = lambda x: (4*x**2*(1+x) - x*(1-x)*(2*x*(a+b) - 4*a)) / D(x) - (4*x*(1-x)*(x-2) + x**2*(2*(1-x)*(a+b) - 4*a)) / D(1-x)
    above = sqrt(b) > 1 + sqrt(a)
    path = [0, mpc('0.5', '0.4'), 1] if above else [0, a / (1 + a) if a > 0 else mpf('0.1'), mpf('0.5'), mpf('0.9'), 1]
    # Near x = 0 the integrand changes on the scale of a.
    if not above: path = sorted(set(path + [mpf(10) ** -k for k in range(1, 14)] + [1 - mpf(10) ** -k for k in range(1, 14)]))
    else: path = [0] + [mpc('0.5', '0.4') * mpf(10) ** -k for k in range(14, -1, -1)] + [1 + mpc('-0.5', '0.4') * mpf(10) ** -k for k in range(1, 15)] + [1]
    return mp.re(quad(f, path)), above
k_loop = GF * me * mpf('1e-9') / (4 * sqrt(2) * pi ** 2)  # e G_F/(8 sqrt2 pi^2) in muB per eV

def magnetic_heavy(m, Ue2=1, Umu2=0, Utau2=0, variant='exact'):
    b = (m * mpf('1e-9') / mW) ** 2
    weights = dict(e=Ue2, mu=Umu2, tau=Utau2)
    if variant == 'intermediate': return 3 * k_loop * m * (1 + 5 * b / 18) * sum(weights.values()), {}
    if variant == 'heavy': return k_loop * m * sum(weights.values()), {}
    return k_loop * m / 2 * sum(w * heavy_loop((lepton[l] / mW) ** 2, b)[0] for l, w in weights.items() if w != 0), {}

def loop_f(a): return mpf(3)/4 * (1 + 1/(1-a) - 2*a/(1-a)**2 - 2*a**2*log(a)/(1-a)**3)
def one_loop(m, nature, variant='exact'):
    n, U = len(m['masses']), M(m['mixing'])
    mass = [mpf(x) for x in m['masses']]
    # U is unitary up to rounding; the constant 3/2 of f is summed with exact unitarity.
    excess = [(loop_f((x/mW)**2) - mpf(3)/2) if variant == 'exact' else -mpf(3)/4*(x/mW)**2 for x in (me, mmu, mtau)] + [-mpf(3)/2] * (n - 3)
    S = [[sum(g * conj(U[l, j]) * U[l, i] for l, g in enumerate(excess)) + (mpf(3)/2 if i == j else 0) for i in range(n)] for j in range(n)]
    I = mpc(0, 1)
    if nature == 'dirac':
        mag = [[k_loop * (mass[j]+mass[i]) * S[j][i] for i in range(n)] for j in range(n)]
        el = [[I * k_loop * (mass[j]-mass[i]) * S[j][i] for i in range(n)] for j in range(n)]
    else:
        mag = [[2*I * k_loop * (mass[j]+mass[i]) * mp.im(S[j][i]) for i in range(n)] for j in range(n)]
        el = [[2*I * k_loop * (mass[j]-mass[i]) * mp.re(S[j][i]) for i in range(n)] for j in range(n)]
        for j in range(n): mag[j][j] = mpc(0)
    return mag, dict(electric=el, prefactor=k_loop * mpf('0.75') * (mtau/mW)**2)

def anomalous(flavour): return alpha/(2*pi) * me/lepton[flavour], dict(anomaly=alpha/(2*pi))
def naturalness(mu, Lambda): return Lambda**2/(2*me)*mu*mpf('1e9'), dict(G=mu*Lambda/(2*me))
def r0(l): return GF/(4*sqrt(2)*pi**2) * (3 - 2*log(lepton[l]**2/mW**2)) * hc**2
def radius_sm(flavour, convention='physical'):
    all_ = {'physical': -2*r0(flavour), 'form-factor': -r0(flavour), 'review-2014': r0(flavour)}
    value = all_.pop(convention)
    return value, all_
def anapole_sm(flavour, convention='physical'): return (r0(flavour)/6 if convention == 'physical' else -r0(flavour)/6), {}
def radius_slope(slope, convention='physical', q=0, q2=0):
    return (6 if convention == 'physical' else -6)*slope, dict(f_Q=q + q2*slope/hc**2)

def dipole_from_eft(nature, ReC, ImC=0, ReCT=0, ImCT=0, normalisation='half'):
    C = matrix([[0, mpc(ReC, ImC)], [mpc(ReCT, ImCT), 0]])
    if nature == 'majorana':
        C[1, 0] = -C[0, 1]
        L = (-2 if normalisation == 'half' else -4) * C
    else: L = -2 * dag(C)
    L = L / muB
    return listed((L + dag(L))/2), dict(electric=listed(mpc(0, '0.5')*(L - dag(L))))
def eft_from_dipole(m, normalisation='half'):
    L = lam(m) * muB
    if m['nature'] == 'dirac': return listed(-dag(L)/2), {}
    return listed(L * (-mpf(1)/2 if normalisation == 'half' else -mpf(1)/4)), {}

def summary(final):
    "final: lists of amplitudes that add without interference."
    by = [sum(abs(part[j])**2 for part in final) for j in range(len(final[0]))]
    return sqrt(sum(by)), dict(mu_eff2=sum(by), final=by)
def effective_moment(m, flavour, E=1, L=0, anti=False, variant='coherent'):
    A = lam(m, anti)
    if variant == 'coherent': return summary([on(A, state(m, flavour, anti, L, E))])
    start = state(m, flavour, anti)
    return summary([on(A, [x if mass == other else mpc(0) for x, other in zip(start, m['masses'])]) for mass in sorted(set(m['masses']))])
def short_baseline(m, flavour): return summary([on(lam(m), state(m, flavour, False))])
regions = dict(pp=('4.68e-12', '0.109'), pep=('5.13e-12', '0.076'), hep=('3.96e-12', '0.165'), Be7=('6.16e-12', '0.029'), B8=('6.81e-12', '0.01'),
               N13=('6.22e-12', '0.054'), O15=('6.69e-12', '0.013'), F17=('6.74e-12', '0.012'))
def potential(n): return sqrt(2)*GF*n*hc**3*mpf('1e9')
def lma(E, source, n_e=0, sin2_theta12=mpf('0.308'), sin2_theta13=mpf('0.02215'), Dm2_21=mpf('7.49e-5'), variant='averaged'):
    V, variance = (potential(n_e), 0) if source == 'density' else map(mpf, regions[source])
    if variant == 'mean': variance = 0
    c13, cos2, sin22 = 1 - sin2_theta13, 1 - 2*sin2_theta12, 4*sin2_theta12*(1 - sin2_theta12)
    x = 2*E*mpf('1e6')*V*c13/Dm2_21
    r2 = (cos2 - x)**2 + sin22
    cosm = (cos2 - x)/sqrt(r2)
    delta = mpf(3)/2*x**2*sin22/r2**2*variance
    P = (1 + (1 - delta)*cosm)/2
    P2 = mpf(1)/2 + (1 - delta)*cos2*cosm/2
    return c13**2*P2 + sin2_theta13**2, dict(P_2nu=P2, P_e1=P, shares=[c13*P, c13*(1-P), sin2_theta13])
def moment_solar(m, source='Be7', E=0, P=0, **rest):
    if source == 'given':
        s13 = rest.get('sin2_theta13', mpf('0.02215'))
        shares = [(1-s13)*P, (1-s13)*(1-P), s13]
    else:
        energy = E if E != 0 else mpf({'Be7': '0.862', 'pep': '1.44'}[source])
        shares = lma(energy, source, **rest)[1]['shares']
    L = lam(m)
    initial = [shares[i]*sum(abs(L[j, i])**2 for j in range(3)) for i in range(3)]
    return sqrt(sum(initial)), dict(mu_eff2=sum(initial), initial=initial, shares=shares)
def dipole_flavour(m):
    U = M(m['mixing'])
    return listed(lam(m)*dag(U) if m['nature'] == 'dirac' else star(U)*lam(m)*dag(U)), {}

def precession(m, flavour, E, L, B, anti=False, n_e=0, n_n=0, phi=0):
    n, s = len(m['masses']), (-1 if anti else 1)
    U = star(M(m['mixing'])) if anti else M(m['mixing'])
    V = matrix(n, n)
    for a, v in enumerate([potential(n_e) - potential(n_n)/2, -potential(n_n)/2, -potential(n_n)/2]): V[a, a] = v
    delta = matrix(n, n)
    for k, mass in enumerate(m['masses']): delta[k, k] = mpf(mass)**2/(2*E*mpf('1e6'))
    strength = hbar*c*c*mpf('1e-8')/(2*me)*B  # mu_B B in eV
    # of antineutrinos -mu^T - i eps^T
    lower = -strength*exp(mpc(0, -1)*s*phi)*(lam(m) if not anti else -lam(m, True))
    H = matrix(2*n, 2*n)
    top = delta + s*dag(U)*V*U
    bottom = delta - s*U.T*V*star(U) if m['nature'] == 'majorana' else delta
    up = dag(lower)
    for i in range(n):
        for j in range(n):
            H[i, j], H[i, n+j], H[n+i, j], H[n+i, n+j] = top[i, j], up[i, j], lower[i, j], bottom[i, j]
    row = {'e': 0, 'mu': 1, 'tau': 2}[flavour]
    size = sqrt(sum(abs(U[row, k])**2 for k in range(n)))
    start = matrix([conj(U[row, k])/size for k in range(n)] + [0]*n)
    psi = expm(H*mpc(0, -1)*L/(hc*mpf('1e9')), method='taylor')*start
    active = [abs(sum(U[a, k]*psi[k] for k in range(n)))**2 for a in range(n)]
    other = [abs(sum(conj(U[a, k])*psi[n+k] for k in range(n)))**2 for a in range(n)] if m['nature'] == 'majorana' else [abs(psi[n+k])**2 for k in range(n)]
    return active + other, dict(survival=active[row], flipped=sum(abs(psi[n+k])**2 for k in range(n)))
def two_state(mu, B, L, V=0):
    a = 2*mu*B*hbar*c*c*mpf('1e-8')/(2*me)
    w = sqrt(a**2 + V**2)
    return (a/w)**2*sin(w*L/(2*hc*mpf('1e9')))**2, dict(length=2*pi*hc*mpf('1e9')/w, largest=(a/w)**2)
def resonance(transition, E, Dm2, flavour='e', anti=False, sin2_theta=0, Y=mpf('0.5')):
    ne, nn = Y, 1 - Y
    V = {'majorana': ne - nn, 'dirac': ne - nn/2 if flavour == 'e' else -nn/2}[transition]*(-1 if anti else 1)
    energy = Dm2*(1 - 2*sin2_theta)/(2*E*mpf('1e6'))
    nucleons = energy/(V*potential(mpf(1)))
    return nucleons/NA, dict(n_e=Y*nucleons, n_n=(1-Y)*nucleons, V=energy)

keV_per_GeV = mpf('1e6')
def couplings(flavour, anti): 
    L, R = s2 + (mpf(1)/2 if flavour == 'e' else -mpf(1)/2), s2
    return (R, L) if anti else (L, R)
def weight(L, R, T, E, mass): return L**2 + R**2*(1 - T/E)**2 - L*R*mass*T/E**2  # all in MeV
scale_e = 2*GF**2*me/pi*hc**2/keV_per_GeV
def q_tilde(q, T, target): return sqrt(2)*pi*alpha/GF * q/(-2*target*T*mpf('1e-3'))
def r_tilde(r): return sqrt(2)*pi*alpha/GF * r/hc**2/6
def effective_radius(r2, convention): return {'physical': 1, 'form-factor': 2, 'review-2014': -2}[convention]*r2
def magnetic_part(mu, T, E): return pi*alpha**2/me**2*(1/(T*mpf('1e-3')) - 1/(E*mpf('1e-3')))*mu**2*hc**2/keV_per_GeV
def total(E, T, flavour, anti=False, mu=0, q=0, r2=0, convention='physical', variant='exact'):
    L, R = couplings(flavour, anti)
    Q, r = q_tilde(q, T, me), r_tilde(effective_radius(r2, convention))
    W = lambda shift: scale_e*weight(L + shift, R + shift, T, E, me*1000)
    # The forms of second order by polarisation.
    weak, B = W(0), lambda x, y: (W(x + y) - W(x) - W(y) + W(0))
    charge = B(Q, Q)/2
    radius = B(r, r)/2
    parts = {'weak': weak, 'magnetic': magnetic_part(mu, T, E), 'charge': charge, 'radius': radius, 'weak-charge': W(Q) - weak - charge,
             'weak-radius': W(r) - weak - radius, 'charge-radius': B(Q, r)}
    if variant == 'exact': value = W(Q + r) + parts['magnetic']
    else: value = W(r) + charge + parts['magnetic']
    return value, parts
def cs_sm(E, T, flavour, anti=False, variant='exact'):
    L, R = couplings(flavour, anti)
    return (scale_e*weight(L, R, T, E, me*1000) if variant == 'exact' else scale_e*(L**2 + R**2)), {}
def cs_magnetic(E, T, mu, variant='exact'): return (magnetic_part(mu, T, E) if variant == 'exact' else magnetic_part(mu, T, inf)), {}
def cs_millicharge(E, T, q, flavour='any', anti=False, variant='exact'):
    y, zz = T/E, me*1000*T/E**2
    square = pi*alpha**2*q**2/(me*(T*mpf('1e-3'))**2)*hc**2/keV_per_GeV*(2 if variant == 'low-recoil' else 1 + (1-y)**2 - zz)
    if variant != 'with-interference': return square, {}
    L, R = couplings(flavour, anti)
    inter = scale_e*q_tilde(q, T, me)*(2*L + 2*R*(1-y)**2 - (L+R)*zz)
    return square + inter, dict(charge=square, interference=inter)
def cs_radius(E, T, flavour, r2, anti=False, convention='physical', variant='alpha'):
    r = effective_radius(r2, convention)
    shift = r_tilde(r) if variant == 'alpha' else mW**2*s2*r/hc**2/3
    L, R = couplings(flavour, anti)
    W = lambda x: scale_e*weight(L + x, R + x, T, E, me*1000)
    square = (W(shift) + W(-shift))/2 - W(0)
    return W(shift) - W(0), {'interference': (W(shift) - W(-shift))/2, 'square': square, 'shifted': W(shift), 'coupling-shift': 2*shift}
def cs_full(m, E, T, flavour, anti=False, L=0, oscillation='coherent', terms='all'):
    n, U = len(m['masses']), M(m['mixing'])
    zero = matrix(n, n)
    one = lambda rows: matrix([[sum(conj(U[l, j])*U[l, k] for l in rows) for k in range(n)] for j in range(n)])
    P = mp.eye(n) if n == 3 else one([0, 1, 2])
    D = one([0])
    Q = q_tilde(1, T, me)*M(m['charge']) + r_tilde(1)*(M(m['chargeRadius']) - 6*M(m['anapole']))
    def conserving(Q, phi):
        left, right = (s2 - mpf(1)/2)*P + D + Q, s2*P + Q
        if anti: left, right = right.T, left.T
        a, b = on(left, phi), on(right, phi)
        y, zz = T/E, me*1000*T/E**2
        return scale_e*sum(abs(x)**2 + abs(v)**2*(1-y)**2 - mp.re(conj(x)*v)*zz for x, v in zip(a, b))
    if oscillation == 'coherent': beams = [state(m, flavour, anti, L, E)]
    else:
        start = state(m, flavour, anti)
        beams = [[x if mass == other else mpc(0) for x, other in zip(start, m['masses'])] for mass in sorted(set(m['masses']))]
    A = (M(m['magnetic']) + mpc(0, 1)*M(m['electric'])).T if anti else lam(m)
    weak, keep = sum(conserving(zero, phi) for phi in beams), sum(conserving(Q, phi) for phi in beams)
    dipole = magnetic_part(1, T, E)*sum(abs(x)**2 for phi in beams for x in on(A, phi))
    if terms == 'weak': keep, dipole = weak, mpf(0)
    return keep + dipole, dict(weak=weak, conserving=keep, dipole=dipole)
def moment_sensitivity(T, flavour='e'): return sqrt(GF**2*me**3*T*mpf('1e-3')/(2*pi**2*alpha**2)*(1 + (4 if flavour == 'e' else -4)*s2 + 8*s2**2)), {}
def millicharge_sensitivity(T, mu): return sqrt(T*mpf('1e-3')/(2*me))*mu, {}
def max_recoil(E, M): return 2*E**2/(M + 2*E), {}
def min_energy(T, M): return (T + sqrt(T**2 + 2*M*T))/2, {}
def helm(q, R, s):
    x = q*sqrt(mpf(5)/3*(R**2 - 3*s**2))
    return (3*(sin(x)/x**2 - cos(x)/x)/x if x != 0 else mpf(1))*exp(-(q*s)**2/2)
def nucleus(E, T, mass, weak, charged, screened, mu, q, r2, convention, Z):
    delta = -sqrt(2)*pi*alpha/GF*(effective_radius(r2, convention)/hc**2/3 - q/(mass*T*mpf('1e-6')))
    front = GF**2*mass*mpf('1e-3')/pi*(1 - T/E - mass*T/(2*E**2))*hc**2/keV_per_GeV
    w, d = weak + charged, delta*Z*screened
    mag = magnetic_part(mu, T, E)*Z**2*screened**2
    return front*(w + d)**2 + mag, dict(weak=front*w**2, interference=2*front*w*d, photon=front*d**2, magnetic=mag), front
def cevns(E, T, Z, N, M=0, mu=0, q=0, r2=0, convention='physical', variant='point', R_p=0, R_n=0, s=mpf('0.9'), F_p=1, F_n=1):
    mass = M if M != 0 else (Z + N)*mu_*1000
    k = sqrt(2*mass*T)/(hc*mpf('1e16'))  # MeV over hbar c = 197.3 MeV fm
    fp, fn = dict(point=(1, 1), given=(F_p, F_n))[variant] if variant != 'helm' else (helm(k, R_p, s), helm(k, R_n, s) if N > 0 else mpf(1))
    value, parts, _ = nucleus(E, T, mass, (mpf(1)/2 - 2*s2)*Z*fp - N*fn/mpf(2), 0, fp, mu, q, r2, convention, Z)
    return value, {**parts, 'form-factor-protons': mpf(fp), 'form-factor-neutrons': mpf(fn)}
def atom(E, T, flavour, Z=2, N=2, M=0, mu=0, q=0, r2=0, convention='physical', variant='helium', F_e=1):
    mass = M if M != 0 else (Z + N)*mu_*1000
    zeta = mpf(27)/16
    Fe = F_e if variant == 'given' else 1/(1 + mass*T*mpf('1e-6')/(2*zeta**2*alpha**2*me**2))**2
    weak = (mpf(1)/2 - 2*s2)*Z - N/mpf(2)
    charged = (2*s2 + (mpf(1)/2 if flavour == 'e' else -mpf(1)/2))*Z*Fe
    value, parts, front = nucleus(E, T, mass, weak, charged, 1 - Fe, mu, q, r2, convention, Z)
    return value, {**parts, 'nucleus': front*weak**2, 'form-factor-electrons': mpf(Fe)}
# Electrons bound more weakly than T: XrayDataBooklet, table 1-1, counted by hand for the energies below.
def ionisation(E, T, flavour, element, anti=False, mu=0, q=0, r2=0, convention='physical', free=0):
    value, parts = total(E, T, flavour, anti, mu, q, r2, convention)
    return free*value, dict(weak=free*parts['weak'], magnetic=free*parts['magnetic'], electrons=mpf(free))

def radiative(m_i, m_j=0, mu=0, epsilon=0):
    width = ((m_i**2 - m_j**2)/m_i*mpf('1e-9'))**3*(mu**2 + epsilon**2)*muB**2/(8*pi)/hbar
    return width, dict(energy=(m_i**2 - m_j**2)/(2*m_i), **({} if width == 0 else dict(lifetime=1/width)))
def plasmon(omega, K, mu, q=0):
    G = mpf('1e-6')
    mag, ch = (mu*muB)**2*(K*G)**4/(24*pi*omega*G)/hbar, alpha*q**2*(K*G)**2/(3*omega*G)/hbar
    return mag + ch, dict(magnetic=mag, charge=ch)
def cooling(m):
    n = len(m['masses'])
    mag, el = M(m['magnetic']), M(m['electric'])
    pairs = [(i, j) for i in range(n) for j in range(n) if m['nature'] == 'dirac' or i < j]
    return sqrt(sum(abs(mag[i, j])**2 + abs(el[i, j])**2 for i, j in pairs)), {}

def photon_energy(p, m, V, theta):
    a, P = V/2, p*mpf('1e6')
    eps = sqrt((P + a)**2 + m**2)
    return 2*a*P*(eps - (P + a)*cos(theta))/((eps - P*cos(theta))**2 - a**2), {}
def spin_light(mu, p, m, V):
    mp.dps = 80
    a, P = V/2, p*mpf('1e6')
    eps = sqrt((P + a)**2 + m**2)
    def terms(v):
        x, rest = 2/(1 + exp(-v)), 2/(1 + exp(v))
        ct = 1 - x
        w = 2*a*P*(eps - (P + a)*ct)/((eps - P*ct)**2 - a**2)
        pp = sqrt(P**2 + w**2 - 2*P*w*ct)
        cp = (P*ct - w)/pp
        beta = (pp - a)/sqrt((pp - a)**2 + m**2)
        L, R = (1 + (P + a)/eps)/2, (1 - (P + a)/eps)/2
        Rp, Lp = (1 + beta)/2, (1 - beta)/2
        f = w**3/(1 - beta*cp)
        right, left = f*L*Rp*x*(1 - cp), f*R*Lp*rest*(1 + cp)
        measure = x*rest/2
        return measure*right, measure*(right + left), measure*(right + left)*w
    low = mp.floor(log(min(mpf(1), a/P, eps/P - 1 - a/P) / 2)) - 60
    edges = [low + (60 - low)*mpf(k)/24 for k in range(25)]
    right, rate, power = (quad(lambda v: terms(v)[k], edges) for k in range(3))
    front = (mu*muB*mpf('1e-9'))**2/(2*pi)*mpf('1e-9')/hbar  # eV^3 -> 1/s
    mp.dps = 40
    return front*rate, dict(power=front*power, energy=power/rate, right=right/rate)
def cherenkov(mu, E, m, n, omega_max, epsilon=0, omega_min=0):
    En = E*mpf('1e6')
    p = sqrt(En**2 - m**2)
    beta = p/En
    last = 2*En*(beta*n - 1)/(n**2 - 1)
    top = min(omega_max, last)
    def spectrum(w):
        ct = (1 + (n**2 - 1)*w/(2*En))/(beta*n)
        return w**2*((mu**2 + epsilon**2)*(1 - ct**2) + 2*mu**2*m**2/p**2)
    front = (n**2 - 1)/(4*pi)*(muB*mpf('1e-9'))**2/(hc*mpf('1e9'))
    return front*quad(spectrum, [omega_min, top]), dict(loss=front*quad(lambda w: w*spectrum(w), [omega_min, top]), theta=acos(1/(beta*n)), omega_k=last)
def star_turning(q, P=10, B=mpf('1e14'), N=mpf('1e58'), M=mpf('1.4')):
    # e B in GeV^2: e0 c times a tesla is 2.99792458e8 eV/m
    eB = B*mpf('1e-4')*mpf('2.99792458e8')*mpf('1e-9')*(hc*mpf('1e-2'))
    value = 5*N*q*eB/(6*M*Msun*(2*pi/P*hbar))
    return value, dict(charge=fabs(q/value)) if value != 0 else {}

# ---------------------------------------------------------------- cases: id, formula, inputs in the units of the record
units = {
    'magnetic-moment-heavy': dict(m='eV'), 'naturalness-mass': dict(mu='muB', Lambda='GeV'),
    'charge-radius-from-form-factor': dict(slope='cm^2', q='e0', q2='GeV^2'),
    'dipole-from-eft': dict(ReC='GeV^-1', ImC='GeV^-1', ReCT='GeV^-1', ImCT='GeV^-1'),
    'effective-moment': dict(E='MeV', L='cm'), 'effective-moment-solar': dict(E='MeV', Dm2_21='eV^2'),
    'lma-probability': dict(E='MeV', n_e='cm^-3', Dm2_21='eV^2'),
    'spin-precession': dict(E='MeV', L='cm', B='G', n_e='cm^-3', n_n='cm^-3'), 'spin-precession-two-state': dict(mu='muB', B='G', L='cm', V='eV'),
    'spin-precession-resonance': dict(E='MeV', Dm2='eV^2'),
    'plasmon-decay': dict(omega='keV', K='keV', mu='muB', q='e0'), 'radiative-decay': dict(m_i='eV', m_j='eV', mu='muB', epsilon='muB'),
    'spin-light': dict(mu='muB', p='MeV', m='eV', V='eV'), 'spin-light-photon-energy': dict(p='MeV', m='eV', V='eV', theta='rad'),
    'cherenkov': dict(mu='muB', epsilon='muB', E='MeV', m='eV', omega_max='eV', omega_min='eV'), 'star-turning': dict(q='e0', P='s', B='G', M='M_sun'),
}
scattering = dict(E='MeV', T='MeV', M='MeV', mu='muB', q='e0', r2='cm^2', R_p='fm', R_n='fm', s='fm', L='cm')
formulas = {
    'magnetic-moment-heavy': magnetic_heavy, 'anomalous-moment-charged-lepton': anomalous, 'naturalness-mass': naturalness,
    'charge-radius-sm': radius_sm, 'anapole-sm': anapole_sm, 'charge-radius-from-form-factor': radius_slope,
    'transition-moments': lambda m, **k: one_loop(m, 'dirac', **k), 'majorana-moments': lambda m, **k: one_loop(m, 'majorana', **k),
    'dipole-from-eft': dipole_from_eft, 'eft-from-dipole': eft_from_dipole, 'effective-moment': effective_moment,
    'effective-moment-short-baseline': short_baseline, 'effective-moment-solar': moment_solar, 'lma-probability': lma, 'dipole-matrix-flavour': dipole_flavour,
    'spin-precession': precession, 'spin-precession-two-state': two_state, 'spin-precession-resonance': resonance,
    'maximum-recoil': max_recoil, 'minimum-energy': min_energy, 'cross-section-sm': cs_sm, 'cross-section-magnetic': cs_magnetic,
    'cross-section-millicharge': cs_millicharge, 'cross-section-charge-radius': cs_radius, 'cross-section-total': total, 'cross-section-full': cs_full,
    'moment-sensitivity': moment_sensitivity, 'millicharge-sensitivity': millicharge_sensitivity, 'cevns': cevns, 'atom-scattering': atom, 'ionisation-stepping': ionisation,
    'radiative-decay': radiative, 'plasmon-decay': plasmon, 'stellar-cooling-moment': cooling, 'spin-light': spin_light,
    'spin-light-photon-energy': photon_energy, 'cherenkov': cherenkov, 'star-turning': star_turning,
}
from cases import cases

def number(x): return float(nstr(mp.re(x), 14))
def plain(x):
    if isinstance(x, list) and x and isinstance(x[0], list): return [[[number(mp.re(v)), number(mp.im(v))] for v in row] for row in x]
    if isinstance(x, list): return [number(v) for v in x]
    return number(x)

out = []
for id, name, inputs in cases:
    args = {k: (v if isinstance(v, bool) or not v[:1] in '-0123456789' else mpf(v)) for k, v in inputs.items()}
    value, parts = formulas[id](**({} if name is None else dict(m=models[name])), **args)
    unit = units.get(id, scattering)
    given = {k: v if isinstance(v, bool) else f'{v} {unit[k]}' if k in unit else v for k, v in inputs.items() if k != 'free'}
    out.append(dict(id=id, **({} if name is None else dict(model=name)), inputs=given, value=plain(value), parts={k: plain(v) for k, v in parts.items()}))

def listing(rows): return '[\n' + ''.join('  ' + json.dumps(row, ensure_ascii=False) + ',\n' for row in rows) + ']'
def pairs(rows): return [[[v.real, v.imag] for v in row] for row in rows]
print('// Written by references.py: reference values of the observables at 40 digits, rounded to doubles. Complex numbers are [re, im].')
print('// biome-ignore-all format: generated\n')
print('''export type Pairs = readonly (readonly (readonly number[])[])[]
type ReferenceValue = number | readonly number[] | Pairs

export interface ReferenceModel {
  readonly name: string
  readonly nature: 'dirac' | 'majorana'
  readonly masses: readonly number[]
  readonly mixing: Pairs
  readonly magnetic: Pairs
  readonly electric: Pairs
  readonly charge: Pairs
  readonly anapole: Pairs
  readonly chargeRadius: Pairs
}

export interface Reference {
  readonly id: string
  readonly model?: string
  readonly inputs: Readonly<Record<string, string | boolean>>
  readonly value: ReferenceValue
  readonly parts: Readonly<Record<string, ReferenceValue>>
}
''')
print('export const referenceModels: readonly ReferenceModel[] =', listing([dict(name=k, **{x: pairs(v) if isinstance(v[0], list) else v for x, v in m.items()}) for k, m in models.items()]))
print()
print('export const references: readonly Reference[] =', listing(out))
