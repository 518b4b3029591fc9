/** What the database of a register is called; here by itself, so that who asks whether there is one need not load what reads it. */
export const DATABASE_FILE = 'register.db';
