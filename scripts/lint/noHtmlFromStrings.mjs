// @ts-check
const assigned = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const called = new Set(['insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'write', 'writeln']);
const attributes = new Set(['dangerouslySetInnerHTML', 'srcDoc']);

const remedy = 'text from a file would run as a program; build elements and text nodes instead';

/** A label or a note comes from a file that somebody sent: it is shown as text, never parsed as HTML. */
/** @type {import('./Rule').Rule} */
export const noHtmlFromStrings = {
  create(context) {
    return {
      AssignmentExpression(node) {
        const name = memberName(node.left);
        if (assigned.has(name)) context.report({ node, message: `'${name}' is not written: ${remedy}.` });
      },
      CallExpression(node) {
        const name = memberName(node.callee);
        if (called.has(name) && (!name.startsWith('write') || isDocument(node.callee))) context.report({ node, message: `'${name}' is not called: ${remedy}.` });
      },
      JSXAttribute(node) {
        const name = node.name.type === 'JSXIdentifier' ? node.name.name : '';
        if (attributes.has(name)) context.report({ node, message: `'${name}' is not set: ${remedy}.` });
      },
      Property(node) {
        const name = node.key.type === 'Identifier' ? node.key.name : '';
        if (attributes.has(name)) context.report({ node, message: `'${name}' is not set: ${remedy}.` });
      },
    };
  },
};

/** @param {import('./Rule').Node} node */
function memberName(node) {
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : '';
}

/** @param {import('./Rule').Node} node */
function isDocument(node) {
  return node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.object.name === 'document';
}
