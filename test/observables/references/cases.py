# What references.py evaluates: id of the observable, name of a model or None, inputs in the units of the record. True and False are flags.
cases = []
def add(id, *inputs, model=None): cases.extend((id, model, one) for one in inputs)

heavy = dict(Ue2='0.2', Umu2='0.3', Utau2='0.45')
add('magnetic-moment-heavy', *(dict(m=m, **heavy) for m in ('3', '1e6', '3e9', '6e10', '7.9e10', '8.2e10', '9.5e10', '2e11', '1e13', '1e16')),
    dict(m='3e10', variant='intermediate', **heavy), dict(m='3e12', variant='heavy', **heavy), dict(m='8.1e10', Ue2='1'), dict(m='7.95e10', Ue2='0', Utau2='1'))
add('anomalous-moment-charged-lepton', *(dict(flavour=l) for l in ('e', 'mu', 'tau')))
add('naturalness-mass', dict(mu='3e-12', Lambda='250'))
add('charge-radius-sm', *(dict(flavour=l, convention=k) for l, k in (('e', 'physical'), ('mu', 'form-factor'), ('tau', 'review-2014'))))
add('anapole-sm', *(dict(flavour=l, convention=k) for l in ('e', 'mu', 'tau') for k in ('physical', 'review-2020')))
add('charge-radius-from-form-factor', dict(slope='3e-33', q='2e-13', q2='-4e-6'), dict(slope='-7e-33', convention='review-2014', q2='2e-6'))
for m in ('dirac', 'majorana', 'dirac4', 'majorana4'):
    add('transition-moments', {}, dict(variant='leading'), model=m)
    add('majorana-moments', {}, dict(variant='leading'), model=m)
    add('eft-from-dipole', {}, dict(normalisation='none'), model=m)
    add('dipole-matrix-flavour', {}, model=m)
    add('stellar-cooling-moment', {}, model=m)
    add('effective-moment-short-baseline', *(dict(flavour=l) for l in ('e', 'mu', 'tau')), model=m)
    add('effective-moment', dict(flavour='e', E='3.5', L='2e5'), dict(flavour='mu', E='2.5', L='1.7e6', anti=True), dict(flavour='tau', E='9', L='2e7'),
        dict(flavour='mu', E='3', L='7', variant='averaged'), dict(flavour='e', E='3', L='7', variant='averaged', anti=True), model=m)
    add('spin-precession', dict(flavour='e', E='7', L='4e6', B='3e8', n_e='7e25', n_n='3e25'), dict(flavour='mu', E='12', L='9e5', B='2e9', n_e='2e27', n_n='5e26', anti=True),
        dict(flavour='tau', E='3', L='3e6', B='5e8', n_n='4e25'), model=m)
    add('cross-section-full', dict(flavour='e', E='3', T='0.7'), dict(flavour='mu', E='2.2', T='0.004', anti=True, L='5e5'), dict(flavour='tau', E='9', T='3', L='3e6'),
        dict(flavour='e', E='4', T='3.6', anti=True, oscillation='averaged', L='3'), dict(flavour='mu', E='0.862', T='0.1', oscillation='averaged'),
        dict(flavour='tau', E='0.5', T='0.2', terms='weak', L='2e6'), model=m)
eft = dict(ReC='2e-9', ImC='-7e-10')
add('dipole-from-eft', dict(nature='dirac', ReCT='3e-10', ImCT='5e-10', **eft), dict(nature='majorana', **eft), dict(nature='majorana', normalisation='none', **eft), dict(nature='dirac', ReC='1e-9'))
for m in ('dirac', 'majorana'):
    add('effective-moment-solar', {}, dict(source='pep'), dict(source='B8', E='8'), dict(source='hep', E='12'), dict(source='given', P='0.37', sin2_theta13='0.03'),
        dict(source='pp', E='0.3', sin2_theta12='0.25', sin2_theta13='0.04', Dm2_21='9e-5'), dict(source='Be7', E='0.384', variant='mean'), model=m)
add('lma-probability', *(dict(E=E, source=s) for E, s in (('0.7', 'N13'), ('1', 'O15'), ('1.1', 'F17'), ('12', 'hep'), ('7', 'B8'), ('0.2', 'pp'), ('1.44', 'pep'), ('0.384', 'Be7'))),
    dict(E='6', source='B8', variant='mean'), dict(E='9', source='density', n_e='4e25', sin2_theta12='0.7', sin2_theta13='0.1', Dm2_21='6e-5'),
    dict(E='4', source='density', n_e='1.1e26', sin2_theta12='0.04', sin2_theta13='0'), dict(E='30', source='B8', sin2_theta12='0.2', sin2_theta13='0.3', Dm2_21='4e-4'))
add('spin-precession-two-state', dict(mu='2e-11', B='4e5', L='3e9', V='1e-15'), dict(mu='5e-12', B='1e6', L='8e9', V='-3e-14'))
add('spin-precession-resonance', dict(transition='majorana', E='7', Dm2='3e-5', Y='0.8'), dict(transition='majorana', E='7', Dm2='-3e-5', Y='0.8', flavour='mu', anti=True, sin2_theta='0.1'),
    dict(transition='majorana', E='9', Dm2='-2e-5', Y='0.3', flavour='tau'), dict(transition='dirac', E='4', Dm2='1e-5', Y='0.7', sin2_theta='0.2'), dict(transition='dirac', E='4', Dm2='-1e-5', Y='0.2'),
    dict(transition='dirac', E='11', Dm2='-6e-4', Y='0.4', flavour='tau'), dict(transition='dirac', E='11', Dm2='6e-4', Y='0.4', flavour='mu', anti=True), dict(transition='dirac', E='2', Dm2='-8e-6', Y='0.9', anti=True))

add('maximum-recoil', dict(E='7', M='3'))
add('minimum-energy', dict(T='0.3', M='900'))
near = [dict(E='3', T='1.1'), dict(E='0.9', T='0.02'), dict(E='8', T='7.7')]
for n, l in enumerate(('e', 'mu', 'tau')):
    for anti in (False, True):
        beam = dict(flavour=l, anti=anti, **near[n])
        add('cross-section-sm', beam, dict(variant='low-recoil', **beam))
        add('cross-section-charge-radius', dict(r2='-3e-31', **beam), dict(r2='2e-33', convention='form-factor', variant='w-mass', **beam))
        add('cross-section-millicharge', dict(q='2e-12', variant='with-interference', **beam))
        add('cross-section-total', dict(mu='3e-11', q='-2e-12', r2='4e-31', **beam), dict(mu='2e-11', q='3e-13', r2='1e-32', convention='review-2014', variant='review-2014', **beam))
add('cross-section-charge-radius', dict(E='3', T='1', flavour='mu', r2='5e-32', convention='review-2014'))
add('cross-section-millicharge', dict(E='2', T='1.3', q='-4e-11'), dict(E='2', T='1.3', q='3e-11', variant='low-recoil'))
add('cross-section-magnetic', dict(E='2', T='1.3', mu='4e-11'), dict(E='2', T='1.3', mu='4e-11', variant='low-recoil'))
add('moment-sensitivity', *(dict(T='0.0017', flavour=l) for l in ('e', 'mu', 'tau')))
add('millicharge-sensitivity', dict(T='0.0017', mu='3e-11'))
photon = dict(mu='2e-10', q='-3e-9', r2='5e-32')
add('cevns', dict(E='20', T='0.008', Z='32', N='40', M='67000', **photon), dict(E='20', T='0.008', Z='32', N='40', q='2e-9'),
    dict(E='40', T='0.02', Z='53', N='74', variant='given', F_p='0.8', F_n='0.7', convention='form-factor', **photon),
    dict(E='45', T='0.03', Z='18', N='22', variant='helm', R_p='3.4', R_n='3.6', convention='review-2014', **photon), dict(E='5', T='0.0002', Z='18', N='22', variant='helm', R_p='3.4', R_n='3.5', s='0.7'),
    dict(E='300', T='0.9', Z='54', N='78', variant='helm', R_p='4.8', R_n='4.9', s='1.1'), dict(E='150', T='9', Z='1', N='0', variant='helm', R_p='1.7', mu='1e-9'))
add('atom-scattering', dict(E='0.012', T='2e-8', flavour='mu', **photon), dict(E='0.02', T='9e-8', flavour='e', M='3728.4', q='1e-12', mu='1e-12', convention='form-factor'),
    dict(E='0.2', T='1e-6', flavour='tau', Z='10', N='12', variant='given', F_e='0.4', mu='4e-11', r2='3e-32', convention='review-2014'), dict(E='0.2', T='1e-6', flavour='e', Z='18', N='22', M='37215', variant='given', F_e='0.6', q='1e-10'))
# Free electrons: 32 of Ge above 11.103 keV, all but the 2 of 1s above 1.4146 keV, all but 2 + 2 above 1.2481, all but 10 above 0.1801;
# Xe at 5.2 keV has lost 1s and 2s (4); I at 0.9 keV has lost 2 + 8 + 2 + 2; Cs at 13 eV has all but the 50 bound more strongly, 55 - 50 = 5.
add('ionisation-stepping', dict(E='3', T='0.002', flavour='e', element='Ge', anti=True, mu='3e-11', free='30'), dict(E='1', T='0.0013', flavour='mu', element='Ge', free='28'),
    dict(E='1', T='0.0052', flavour='tau', element='Xe', r2='4e-32', convention='form-factor', free='50'), dict(E='1', T='0.0009', flavour='e', element='I', q='1e-12', mu='1e-12', free='39'),
    dict(E='1', T='0.000013', flavour='e', element='Cs', free='5'))

add('radiative-decay', dict(m_i='0.06', m_j='0.05', mu='2e-12', epsilon='5e-12'), dict(m_i='3', mu='7e-11'))
add('plasmon-decay', dict(omega='30', K='9', mu='5e-12', q='3e-14'))
add('spin-light', dict(mu='3e-11', p='40', m='2', V='3e-3'), dict(mu='2e-11', p='2e-6', m='40', V='7'), dict(mu='4e-11', p='1e4', m='0', V='60'))
add('spin-light-photon-energy', dict(p='3', m='2', V='5e-3', theta='0.4'), dict(p='2e-6', m='5', V='9', theta='2'))
add('cherenkov', dict(mu='2e-11', E='0.4', m='2000', n='1.2', omega_max='5', omega_min='1'), dict(mu='2e-11', epsilon='3e-11', E='1e-5', m='3', n='1.4', omega_max='50'))
add('star-turning', dict(q='-3e-19', P='0.7', B='4e13', N='3e57', M='1.9'), dict(q='0'))
