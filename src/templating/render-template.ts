import Handlebars from 'handlebars';
import type { Issue, Place } from '../document/issue.ts';
import { BLOCKS, FORBIDDEN_BUILT_INS, HELPERS } from './helpers.ts';
import { REQUIRED_VALUE, requireValues } from './require-values.ts';
import { markProgram, unmark, type MappedText } from './source-map.ts';
import type { ParsedTemplate } from './template.ts';

/** A template ready to be filled any number of times. */
export interface CompiledTemplate {
  /** Fill the template with a view; a value that is not there is an issue. */
  render(view: object): MappedText | { readonly issue: Issue };
}

/** Compile a checked template in an environment of its own: escaping, no prototype access, only our helpers, no empty values. */
export function compileTemplate({ path, ast }: ParsedTemplate): CompiledTemplate {
  const environment = isolatedEnvironment();
  const { program, origins } = markProgram(requireValues(ast), path);
  const names = [...Object.keys(HELPERS), ...BLOCKS, REQUIRED_VALUE];
  const fill = environment.compile(program, {
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(names.map((name) => [name, true])),
    explicitPartialContext: true,
  });
  return {
    render: (view) => {
      try {
        const rendered = fill(view, {
          allowProtoMethodsByDefault: false,
          allowProtoPropertiesByDefault: false,
        });
        return unmark(rendered, origins, path);
      } catch (error) {
        if (error instanceof ValueNotGiven) return { issue: valueNotGiven(error, path) };
        throw error;
      }
    },
  };
}

function isolatedEnvironment(): typeof Handlebars {
  const environment = Handlebars.create();
  for (const name of FORBIDDEN_BUILT_INS) environment.unregisterHelper(name);
  const required = (value: unknown, expression: string, place: Pick<Place, 'line' | 'column'>) => {
    if (value === undefined || value === null) throw new ValueNotGiven(expression, place);
    return value;
  };
  for (const [name, { apply }] of Object.entries(HELPERS)) {
    environment.registerHelper(name, (value: unknown, { loc }: CallOptions) =>
      apply(required(value, `${name} …`, { line: loc.start.line, column: loc.start.column + 1 })),
    );
  }
  environment.registerHelper(
    REQUIRED_VALUE,
    (value: unknown, expression: string, column: number, { loc }: CallOptions) =>
      required(value, expression, { line: loc.start.line, column: column + 1 }),
  );
  return environment;
}

/** What Handlebars tells a helper of its call. */
interface CallOptions {
  readonly loc: hbs.AST.SourceLocation;
}

/** An optional value that this data does not have was to be printed. */
class ValueNotGiven extends Error {
  readonly expression: string;
  readonly place: Pick<Place, 'line' | 'column'>;

  constructor(expression: string, place: Pick<Place, 'line' | 'column'>) {
    super(`no value for {{${expression}}}`);
    this.expression = expression;
    this.place = place;
  }
}

function valueNotGiven({ expression, place }: ValueNotGiven, file: string): Issue {
  return {
    code: 'value-not-given',
    severity: 'error',
    message: {
      vi: `Dữ liệu không có giá trị cho {{${expression}}}.`,
      en: `The data has no value for {{${expression}}}.`,
    },
    expected: {
      vi: 'Bổ sung giá trị vào dữ liệu, hoặc đặt chỗ này trong {{#if …}} … {{/if}}.',
      en: 'Add the value to the data, or write {{#if …}} … {{/if}} around it.',
    },
    place: { file, ...place, length: expression.length },
  };
}
