import type { Block, DivisionLevel, LegalBasis, SigningParty } from '../document/nodes.ts';
import { numberLabel, type NumberedKind } from '../document/numbering.ts';
import { plainText } from '../document/text.ts';
import { chartOf } from './chart-of.ts';
import { inlines, plainInlines } from './inlines.ts';
import { elements, elementsNamed, leadingText } from './markup-elements.ts';
import type { MarkupElement } from './markup-parser.ts';
import { tableOf } from './table-of.ts';

/** The blocks of one text; articles are counted through the whole of it, everything else where it stands. */
export function buildBlocks(parent: Pick<MarkupElement, 'children'>): readonly Block[] {
  return new BlockBuilder().blocks(parent);
}

class BlockBuilder {
  #articles = 0;

  blocks(parent: Pick<MarkupElement, 'children'>): readonly Block[] {
    const inside = elements(parent);
    if (inside.length === 0) return [];
    const counts = new Map<NumberedKind, number>();
    const label = (kind: NumberedKind) => {
      const count = kind === 'article' ? (this.#articles += 1) : (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return numberLabel(kind, count);
    };
    return inside.flatMap((element) => this.#block(element, label));
  }

  #block(element: MarkupElement, label: (kind: NumberedKind) => string): readonly Block[] {
    const { tag, place, attributes, children } = element;
    const title = attributes['title'] === undefined ? undefined : plainInlines(attributes['title']);
    const content = inlines(leadingText(children));
    switch (tag) {
      case 'competence':
      case 'enactment':
      case 'paragraph':
        return [{ kind: tag, content, place }];
      case 'legal-bases':
        return [{ kind: 'legal-bases', bases: elements(element).map(legalBasis), place }];
      case 'part':
      case 'chapter':
      case 'division':
      case 'subdivision': {
        const level: DivisionLevel = tag;
        const number = label(level);
        return [
          {
            kind: 'division',
            level,
            label: number,
            title: title ?? [],
            children: this.blocks(element),
            place,
          },
        ];
      }
      case 'section': {
        const number = label(tag);
        return [{ kind: tag, label: number, title: title ?? [], children: this.blocks(element), place }];
      }
      case 'article':
      case 'clause': {
        const number = label(tag);
        return [{ kind: tag, label: number, title, content, children: this.blocks(element), place }];
      }
      case 'point':
        return [{ kind: tag, label: label(tag), content, children: this.blocks(element), place }];
      case 'dash':
        return [{ kind: 'dash-item', content, place }];
      case 'table':
        return [tableOf(element)];
      case 'chart':
        return [chartOf(element)];
      case 'signatures':
        return [{ kind: 'signature-matrix', parties: elements(element).map(signingParty), place }];
      default:
        return [];
    }
  }
}

function legalBasis({ children, place }: MarkupElement): LegalBasis {
  return { kind: 'legal-basis', content: inlines(children), place };
}

function signingParty(element: MarkupElement): SigningParty {
  const texts = (tag: string) =>
    elementsNamed(element, tag).map(({ children }) => plainText(inlines(children)));
  return { lines: texts('line'), name: texts('name')[0] ?? '', place: element.place };
}
