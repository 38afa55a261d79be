import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

test('a graph that was saved opens again', async ({ program }) => {
  const picture = new Picture(program.page);
  await picture.hasArrived('neurolysis');
  await program.answerSaveDialog('graph.json');
  await program.command('file.save');
  await expect(program.page.getByRole('status')).toContainText('Saved as graph.json.');
  const bytes = await program.savedBytes('graph.json');
  expect(JSON.parse(new TextDecoder().decode(bytes)).nodes.length).toBeGreaterThan(500);

  await picture.doubleClick('term:rhizotomy');
  await picture.hasArrived('rhizotomy');
  await program.answerOpenDialog({ name: 'graph.json', bytes: bytes ?? new Uint8Array() });
  await program.command('file.open');
  await picture.hasArrived('neurolysis');
});

for (const { name, text, said } of [
  { name: 'broken.json', text: '{"nodes": [', said: 'broken.json was not opened. It is not JSON.' },
  { name: 'other.json', text: '{"nodes": [], "edges": []}', said: 'other.json was not opened. This is not a graph of Medroots Explorer' },
]) {
  test(`${name} is refused in a sentence, and nothing changes`, async ({ program }) => {
    const picture = new Picture(program.page);
    await picture.hasArrived('neurolysis');
    await program.answerOpenDialog({ name, bytes: new TextEncoder().encode(text) });
    await program.command('file.open');
    await expect(program.page.getByRole('status')).toContainText(said);
    await picture.hasArrived('neurolysis');
  });
}

test('a cancelled dialog says nothing', async ({ program }) => {
  await new Picture(program.page).hasArrived('neurolysis');
  await program.answerOpenDialog(undefined);
  await program.command('file.open');
  await expect(program.page.getByRole('status')).toBeEmpty();
});
