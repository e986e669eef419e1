/** Who stands at the door. */
export const DOORS = ['offered', 'learn', 'teach', 'report'] as const;
export type Door = (typeof DOORS)[number];
