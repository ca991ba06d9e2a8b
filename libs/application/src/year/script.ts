import type { Answer, Player, Step, Upload } from './player.js';

/** A piece of the year: it asks for commands and uploads one by one and goes on with what they answer. */
export type Script<Result = void> = Generator<Ask, Result, Reply>;

type Ask =
  { readonly kind: 'run'; readonly step: Step } | { readonly kind: 'upload'; readonly upload: Upload };

type Reply =
  { readonly kind: 'run'; readonly answer: Answer } | { readonly kind: 'upload'; readonly sha256: string };

export function* run(step: Step): Script<Answer> {
  const reply = yield { kind: 'run', step };
  if (reply.kind !== 'run') throw new TypeError(`${step.command} was answered like an upload`);
  return reply.answer;
}

/** @returns the digest that the evidence store knows the file by. */
export function* upload(file: Upload): Script<string> {
  const reply = yield { kind: 'upload', upload: file };
  if (reply.kind !== 'upload') throw new TypeError(`${file.name} was answered like a command`);
  return reply.sha256;
}

/** Plays a script to its end. Rejects with the player's refusal, if any. */
export async function perform(script: Script, player: Player): Promise<void> {
  let turn = script.next();
  while (!turn.done) turn = script.next(await answerTo(turn.value, player));
}

async function answerTo(ask: Ask, player: Player): Promise<Reply> {
  if (ask.kind === 'run') return { kind: 'run', answer: await player.run(ask.step) };
  const { sha256 } = await player.upload(ask.upload);
  return { kind: 'upload', sha256 };
}
