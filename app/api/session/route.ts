import { SignIn, SignOut } from "#lib/domain/api/operations.ts";
import { handle } from "#lib/server/handle.ts";
import { endSession, startSession } from "#lib/server/session.ts";

export const POST = handle(SignIn, ({ body, services }) => startSession(body.password, services), { isPublic: true });

export const DELETE = handle(SignOut, () => endSession(), { isPublic: true });
