/** How fast a document must go (mức độ khẩn). Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, III.2. */
export const URGENCIES = ['express', 'veryUrgent', 'urgent'] as const;

export type Urgency = (typeof URGENCIES)[number];

/** Who may keep a document (phạm vi lưu hành). Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, III.3. */
export const CIRCULATIONS = ['returnAfterReading', 'internal'] as const;

export type Circulation = (typeof CIRCULATIONS)[number];
