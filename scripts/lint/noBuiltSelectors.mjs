// @ts-check
/** Calls of Cytoscape that read a string as a selector. */
const takesSelector = new Set([
  '$', '$id', 'elements', 'nodes', 'edges', 'filter', 'not', 'is', 'same', 'neighborhood', 'closedNeighborhood', 'openNeighborhood',
  'connectedEdges', 'connectedNodes', 'edgesWith', 'edgesTo', 'children', 'parents', 'ancestors', 'descendants', 'siblings',
  'incomers', 'outgoers', 'predecessors', 'successors', 'sources', 'targets', 'on', 'one', 'off', 'remove', 'selector',
]);

/** An id such as `x, *` in a built selector selects everything; `getElementById` takes it as it is. */
/** @type {import('./Rule').Rule} */
export const noBuiltSelectors = {
  create(context) {
    return {
      CallExpression({ callee, arguments: given }) {
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || !takesSelector.has(callee.property.name)) return;
        const built = given.find((argument) => isBuilt(argument));
        if (built) context.report({ node: built, message: 'A selector is not put together from strings: use getElementById, or filter with a function.' });
      },
    };
  },
};

/** @param {import('./Rule').Node} node */
function isBuilt(node) {
  return (node.type === 'TemplateLiteral' && node.expressions.length > 0) || (node.type === 'BinaryExpression' && node.operator === '+');
}
