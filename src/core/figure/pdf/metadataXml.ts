import type { PdfInfo } from 'pdfkit';
import { xmlText } from '../svg/xml';

/** What a document tells of itself, once more as XML (XMP). */
export function metadataXml({ Title = '', Subject = '', Creator = '', Producer = '', CreationDate }: PdfInfo): string {
  const described = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt>`;
  const created = CreationDate ? `<xmp:CreateDate>${CreationDate.toISOString().slice(0, 19)}Z</xmp:CreateDate>` : '';
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title>${described(Title)}</dc:title>
<dc:description>${described(Subject)}</dc:description>
<xmp:CreatorTool>${xmlText(Creator)}</xmp:CreatorTool>${created}
<pdf:Producer>${xmlText(Producer)}</pdf:Producer>
</rdf:Description>`;
}
