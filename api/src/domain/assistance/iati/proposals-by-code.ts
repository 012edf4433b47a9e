/** Purpose codes of the Creditor Reporting System, by what they are called there. 15113 alone says no more than “against corruption”. */
export const provisionsByPurpose: Readonly<Record<string, readonly string[]>> = {
  // Public sector policy and administrative management.
  '15110': ['7(1)'],
  // Public finance management.
  '15111': ['9(2)'],
  // Anti-corruption organisations and institutions.
  '15113': ['5(1)', '6(1)'],
  // Public procurement.
  '15125': ['9(1)'],
  // Legal and judicial development; justice, law and order policy; judicial affairs; prosecution.
  '15130': ['11(1)'],
  '15131': ['11(1)'],
  '15134': ['11(1)'],
  '15135': ['36', '30(3)'],
  // Police.
  '15132': ['36'],
  // Democratic participation and civil society; media and free flow of information.
  '15150': ['13(1)'],
  '15153': ['13(1)'],
  // Formal sector financial intermediaries; monetary institutions; financial policy.
  '24010': ['14(1)(a)'],
  '24020': ['14(1)(a)'],
  '24030': ['14(1)(a)'],
};

/** Targets of the 2030 Agenda. */
export const provisionsByTarget: Readonly<Record<string, readonly string[]>> = {
  // Illicit financial flows, and the recovery of stolen assets.
  '16.4': ['14(1)(a)', '51'],
  '16.5': ['5(1)'],
  // Effective, accountable and transparent institutions.
  '16.6': ['10'],
  // Public access to information.
  '16.10': ['10', '13(1)'],
  // Public procurement practices that are sustainable.
  '12.7': ['9(1)'],
};

/** Kinds of aid. */
export const typesByAid: Readonly<Record<string, readonly string[]>> = {
  // Donor country personnel.
  D01: ['ON_SITE_EXPERT'],
  // Scholarships, and training in the donor country.
  E01: ['CAPACITY_BUILDING'],
};
