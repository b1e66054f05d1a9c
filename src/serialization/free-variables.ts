import type { Node } from 'acorn';

/** A free variable in a function's or class's source. */
export interface FreeReference {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Something is assigned to it here. */
  readonly assigned: boolean;
  /** It stands for key and value at once, as in `{ name }`. */
  readonly shorthand: boolean;
  /** It is evaluated with the definition itself (heritage, computed keys and static parts of a class). */
  readonly early: boolean;
}

export interface FreeVariables {
  readonly references: readonly FreeReference[];
  /** `this`, `arguments`, `super` or `new.target` of the surroundings. */
  readonly surroundings: readonly string[];
  readonly importMeta: readonly { readonly start: number; readonly end: number; readonly member: string | undefined }[];
  /** Names of static fields, when the root is a class. */
  readonly staticFields: ReadonlySet<string>;
  /** The root is a class whose definition runs code: static fields and blocks. */
  readonly runsCode: boolean;
}

/** The fields of all kinds of ESTree nodes that the analysis looks at. */
export type AnyNode = Node & { readonly [field: string]: unknown };

export const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** The names that one function, class or block of a script declares. */
export interface DeclaredNames {
  readonly node: AnyNode;
  readonly names: ReadonlySet<string>;
}

/** All scopes inside of a program, itself excluded. */
export function listScopes(root: AnyNode): readonly DeclaredNames[] {
  const walk = new Walk();
  walk.visit(root, {
    scope: { names: new Set(), parent: undefined, isFunction: true },
    bound: true,
    hasHome: true,
    early: true,
  });
  return walk.scopes;
}

interface Scope {
  readonly names: Set<string>;
  readonly parent: Scope | undefined;
  /** `var` and `arguments` belong to the nearest of these. */
  readonly isFunction: boolean;
}

/** What `this` and its kin mean at a place: bound inside the root, or (undefined) those of the root's surroundings. */
interface Place {
  readonly scope: Scope;
  readonly bound: boolean;
  /** Within a method whose home object is part of the root, so that `super` is known. */
  readonly hasHome: boolean;
  readonly early: boolean;
}

type Pending = Omit<FreeReference, 'early'> & { readonly place: Place };

/**
 * Finds the names that `root` (a function or class expression) takes from its surroundings.
 * Assumes that the source has parsed, so that only valid programs come here.
 */
export function findFreeVariables(root: AnyNode): FreeVariables {
  const walk = new Walk();
  const scope: Scope = { names: new Set(), parent: undefined, isFunction: true };
  walk.visit(root, { scope, bound: false, hasHome: false, early: true });
  const classBody = root.type === 'ClassExpression' ? ((root['body'] as AnyNode)['body'] as AnyNode[]) : [];
  const staticParts = classBody.filter(
    (part) => part.type === 'StaticBlock' || (part.type === 'PropertyDefinition' && part['static'] === true),
  );
  return {
    references: walk.pending
      .filter(({ name, place }) => !isDeclared(name, place.scope))
      .map(({ place, ...reference }) => ({ ...reference, early: place.early })),
    surroundings: [...walk.surroundings],
    importMeta: walk.importMeta,
    staticFields: new Set(staticParts.map((part) => (part['key'] as { name?: string } | undefined)?.name ?? '')),
    runsCode: staticParts.length > 0,
  };
}

function isDeclared(name: string, scope: Scope | undefined): boolean {
  for (; scope !== undefined; scope = scope.parent) if (scope.names.has(name)) return true;
  return false;
}

class Walk {
  readonly pending: Pending[] = [];
  readonly surroundings = new Set<string>();
  readonly scopes: DeclaredNames[] = [];
  readonly importMeta: { start: number; end: number; member: string | undefined }[] = [];

  visit(node: AnyNode, place: Place): void {
    switch (node.type) {
      case 'Identifier':
        return this.#reference(node, place);
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        return this.#function(node, place);
      case 'ClassDeclaration':
      case 'ClassExpression':
        return this.#class(node, place);
      case 'BlockStatement':
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'SwitchStatement':
        return this.#block(node, place);
      case 'CatchClause':
        return this.#catch(node, place);
      case 'VariableDeclaration':
        for (const declarator of node['declarations'] as AnyNode[]) {
          this.#declare(declarator['id'] as AnyNode, node['kind'] === 'var' ? functionScope(place.scope) : place.scope);
          this.#pattern(declarator['id'] as AnyNode, place, false);
          if (isNode(declarator['init'])) this.visit(declarator['init'], place);
        }
        return;
      case 'AssignmentExpression':
        this.#pattern(node['left'] as AnyNode, place, true);
        return this.visit(node['right'] as AnyNode, place);
      case 'UpdateExpression':
        return this.#pattern(node['argument'] as AnyNode, place, true);
      case 'MemberExpression':
        if (isImportMeta(node['object'])) {
          const property = node['property'] as { name?: string };
          const member = node['computed'] === true ? undefined : property.name;
          this.importMeta.push({ start: node.start, end: node.end, member });
          return;
        }
        this.visit(node['object'] as AnyNode, place);
        if (node['computed'] === true) this.visit(node['property'] as AnyNode, place);
        return;
      case 'Property':
        if (node['computed'] === true) this.visit(node['key'] as AnyNode, place);
        if (node['shorthand'] === true) return this.#pattern(node['value'] as AnyNode, place, false, true);
        return this.visit(node['value'] as AnyNode, { ...place, hasHome: place.hasHome || node['method'] === true });
      case 'LabeledStatement':
        return this.visit(node['body'] as AnyNode, place);
      case 'BreakStatement':
      case 'ContinueStatement':
        return;
      case 'ThisExpression':
        return this.#surrounding('this', place);
      case 'Super':
        if (!place.hasHome) this.surroundings.add('super');
        return;
      case 'MetaProperty':
        if (isImportMeta(node)) this.importMeta.push({ start: node.start, end: node.end, member: undefined });
        else this.#surrounding('new.target', place);
        return;
      default:
        return this.#children(node, place);
    }
  }

  #children(node: AnyNode, place: Place): void {
    for (const key in node) {
      const child = node[key];
      if (Array.isArray(child)) {
        for (const item of child as unknown[]) if (isNode(item)) this.visit(item, place);
      } else if (isNode(child)) this.visit(child, place);
    }
  }

  #scope(node: AnyNode, parent: Scope, isFunction: boolean, names: readonly string[] = []): Scope {
    const scope: Scope = { names: new Set(names), parent, isFunction };
    this.scopes.push({ node, names: scope.names });
    return scope;
  }

  #reference(node: AnyNode, place: Place, assigned = false, shorthand = false): void {
    const name = node['name'] as string;
    if (name === 'arguments') return this.#surrounding('arguments', place);
    this.pending.push({ name, start: node.start, end: node.end, assigned, shorthand, place });
  }

  #surrounding(what: string, place: Place): void {
    if (!place.bound) this.surroundings.add(what);
  }

  #function(node: AnyNode, place: Place): void {
    const isArrow = node.type === 'ArrowFunctionExpression';
    const id = node['id'] as AnyNode | null | undefined;
    let outer = place.scope;
    if (isNode(id)) {
      if (node.type === 'FunctionDeclaration') {
        outer.names.add(id['name'] as string);
        // In sloppy code a function in a block is a variable of the whole function too.
        functionScope(outer).names.add(id['name'] as string);
      } else outer = this.#scope(node, outer, false, [id['name'] as string]);
    }
    const scope = this.#scope(node, outer, true);
    const inside: Place = { ...place, scope, bound: isArrow ? place.bound : true, early: false };
    for (const parameter of node['params'] as AnyNode[]) {
      this.#declare(parameter, scope);
      this.#pattern(parameter, inside, false);
    }
    const body = node['body'] as AnyNode;
    if (body.type === 'BlockStatement') this.#children(body, inside);
    else this.visit(body, inside);
  }

  #class(node: AnyNode, place: Place): void {
    const id = node['id'] as AnyNode | null | undefined;
    if (isNode(id) && node.type === 'ClassDeclaration') place.scope.names.add(id['name'] as string);
    const inside: Place = {
      ...place,
      scope: this.#scope(node, place.scope, false, isNode(id) ? [id['name'] as string] : []),
    };
    if (isNode(node['superClass'])) this.visit(node['superClass'], inside);
    for (const part of (node['body'] as AnyNode)['body'] as AnyNode[]) {
      if (part['computed'] === true) this.visit(part['key'] as AnyNode, inside);
      const early = part.type === 'StaticBlock' || part['static'] === true ? inside.early : false;
      const scope = this.#scope(part, inside.scope, true);
      const within: Place = { scope, bound: true, hasHome: true, early };
      if (part.type === 'StaticBlock') this.#children(part, within);
      else if (isNode(part['value'])) this.visit(part['value'], within);
    }
  }

  #block(node: AnyNode, place: Place): void {
    const inside: Place = { ...place, scope: this.#scope(node, place.scope, false) };
    const left = node['left'];
    if (isNode(left) && left.type !== 'VariableDeclaration') {
      this.#pattern(left, inside, true);
      this.visit(node['right'] as AnyNode, inside);
      this.visit(node['body'] as AnyNode, inside);
    } else this.#children(node, inside);
  }

  #catch(node: AnyNode, place: Place): void {
    const inside: Place = { ...place, scope: this.#scope(node, place.scope, false) };
    if (isNode(node['param'])) {
      this.#declare(node['param'], inside.scope);
      this.#pattern(node['param'], inside, false);
    }
    this.visit(node['body'] as AnyNode, inside);
  }

  /** Adds the names that a binding pattern introduces. */
  #declare(pattern: AnyNode, scope: Scope): void {
    for (const node of patternTargets(pattern)) {
      if (node.type === 'Identifier') scope.names.add(node['name'] as string);
    }
  }

  /** Visits what a pattern (of a declaration, parameter or assignment) reads and assigns. */
  #pattern(node: AnyNode, place: Place, assigned: boolean, shorthand = false): void {
    switch (node.type) {
      case 'Identifier':
        return this.#reference(node, place, assigned, shorthand);
      case 'AssignmentPattern':
        this.#pattern(node['left'] as AnyNode, place, assigned, shorthand);
        return this.visit(node['right'] as AnyNode, place);
      case 'ArrayPattern':
        for (const element of node['elements'] as unknown[])
          if (isNode(element)) this.#pattern(element, place, assigned);
        return;
      case 'ObjectPattern':
        for (const property of node['properties'] as AnyNode[]) {
          if (property.type === 'RestElement') {
            this.#pattern(property, place, assigned);
            continue;
          }
          if (property['computed'] === true) this.visit(property['key'] as AnyNode, place);
          this.#pattern(property['value'] as AnyNode, place, assigned, property['shorthand'] === true);
        }
        return;
      case 'RestElement':
        return this.#pattern(node['argument'] as AnyNode, place, assigned);
      default:
        return this.visit(node, place);
    }
  }
}

/** The places that a pattern binds or assigns: identifiers, in assignments member expressions too. */
export function* patternTargets(node: AnyNode): Generator<AnyNode> {
  switch (node.type) {
    case 'AssignmentPattern':
      yield* patternTargets(node['left'] as AnyNode);
      return;
    case 'RestElement':
      yield* patternTargets(node['argument'] as AnyNode);
      return;
    case 'ArrayPattern':
      for (const element of node['elements'] as unknown[]) if (isNode(element)) yield* patternTargets(element);
      return;
    case 'ObjectPattern':
      for (const property of node['properties'] as AnyNode[]) {
        yield* patternTargets(property.type === 'RestElement' ? property : (property['value'] as AnyNode));
      }
      return;
    default:
      yield node;
  }
}

function functionScope(scope: Scope): Scope {
  while (!scope.isFunction && scope.parent !== undefined) scope = scope.parent;
  return scope;
}

function isImportMeta(node: unknown): boolean {
  if (!isNode(node) || node.type !== 'MetaProperty') return false;
  return (node['meta'] as { name?: string }).name === 'import';
}
