/** Mức độ hoàn thành nhiệm vụ, from the lowest. */
export const COMPLETIONS = ['incomplete', 'complete', 'good', 'excellent'] as const;

/** How far a work of research reaches, from the nearest. */
export const SCOPES = ['grassroots', 'province', 'nation'] as const;
export type Scope = (typeof SCOPES)[number];

/** How far an achievement reaches, from the nearest. */
export const INFLUENCES = ['enterprise', 'commune', 'province', 'nation'] as const;

/** Who launched a movement, from the nearest. */
export const MOVEMENT_LAUNCHERS = ['board', 'province', 'primeMinister'] as const;
