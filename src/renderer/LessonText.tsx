import { parseMarkdown, type Block, type Inline } from '#core/lessons/markdown';
import { Fragment } from 'react';
import { openLink } from './state/windowState';

/** A text of a lesson, as the few things that its Markdown can hold. */
export function LessonText({ text }: { readonly text: string }) {
  return <Blocks blocks={parseMarkdown(text)} />;
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <Fragment key={index}>{block.type === 'paragraph' ? <p><Words parts={block.children} /></p> : <List {...block} />}</Fragment>);
}

function List({ ordered, items }: Extract<Block, { type: 'list' }>) {
  const Kind = ordered ? 'ol' : 'ul';
  return (
    <Kind>
      {items.map((item, index) => (
        <li key={index}><Blocks blocks={item} /></li>
      ))}
    </Kind>
  );
}

function Words({ parts }: { readonly parts: readonly Inline[] }) {
  return parts.map((part, index) => <Fragment key={index}><Word part={part} /></Fragment>);
}

function Word({ part }: { readonly part: Inline }) {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'code':
      return <code>{part.text}</code>;
    case 'strong':
      return <strong><Words parts={part.children} /></strong>;
    case 'emphasis':
      return <em><Words parts={part.children} /></em>;
    case 'link':
      return <button type="button" className="text-link" title={part.href} onClick={() => openLink(part.href)}><Words parts={part.children} /></button>;
  }
}
