// What no other route answers: a problem like every other, not a page.
import { answerUnknown } from "#lib/server/answer-unknown.ts";

export const GET = answerUnknown;
export const POST = answerUnknown;
export const PUT = answerUnknown;
export const PATCH = answerUnknown;
export const DELETE = answerUnknown;
export const OPTIONS = answerUnknown;
