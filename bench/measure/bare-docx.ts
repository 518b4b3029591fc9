import { readFileSync, writeFileSync } from 'node:fs';
import { Packer } from 'docx';
import type { Content } from '../content.ts';
import { documentOf } from '../peers/raw-docx.ts';

/** The least script that makes the Word file of the plan with the package docx, for the cold start. */

const [contentPath = '', out = ''] = process.argv.slice(2);
const content = JSON.parse(readFileSync(contentPath, 'utf8')) as Content;
writeFileSync(out, await Packer.toBuffer(documentOf(content)));
