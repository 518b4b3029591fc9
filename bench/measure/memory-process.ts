import { ourProgram } from './makers.ts';

/**
 * Makes certificates of one year's data, both files of each, as `vanthu render` does, and lets the files go. Prints the
 * most memory that the process had, in bytes, and how many files it made.
 */

const count = Number(process.argv[2]);
const ours = await ourProgram();
const made = await ours.certificates(count, ['docx', 'pdf']);
if (made !== 2 * count) throw new Error(`${String(made)} files of ${String(count)} documents`);
process.stdout.write(String(process.resourceUsage().maxRSS * 1024));
process.exit(0);
