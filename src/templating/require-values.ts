import { HELPERS } from './helpers.ts';
import { mapStatements } from './map-statements.ts';

/**
 * The helper that every printed path goes through. Handlebars' own strict mode lets a value pass that is there but empty,
 * and breaks on a condition below a group that is not there; this one does neither. No template can call it: its name
 * is no name.
 */
export const REQUIRED_VALUE = 'required value';

/** `{{plan.theme}}` as a call of the helper that refuses a missing value. The given program is not changed. */
export function requireValues(program: hbs.AST.Program): hbs.AST.Program {
  return mapStatements(program, (statement) => {
    if (statement.type !== 'MustacheStatement') return [statement];
    const mustache = statement as hbs.AST.MustacheStatement;
    if (isHelperCall(mustache)) return [mustache];
    const path: hbs.AST.PathExpression = {
      type: 'PathExpression',
      data: false,
      depth: 0,
      parts: [REQUIRED_VALUE],
      original: REQUIRED_VALUE,
      loc: mustache.path.loc,
    };
    const { original } = mustache.path as hbs.AST.PathExpression;
    const name: hbs.AST.StringLiteral = {
      type: 'StringLiteral',
      value: original,
      original,
      loc: mustache.path.loc,
    };
    const column: hbs.AST.NumberLiteral = {
      type: 'NumberLiteral',
      value: mustache.path.loc.start.column,
      original: mustache.path.loc.start.column,
      loc: mustache.path.loc,
    };
    const params = [mustache.path, name, column];
    const call: hbs.AST.MustacheStatement = { ...mustache, path, params };
    return [call];
  });
}

function isHelperCall({ path, params }: hbs.AST.MustacheStatement): boolean {
  return (
    params.length > 0 ||
    (path.type === 'PathExpression' && Object.hasOwn(HELPERS, (path as hbs.AST.PathExpression).original))
  );
}
