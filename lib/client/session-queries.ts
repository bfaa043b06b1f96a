// The way in, where an access password is set.
import { mutationOptions } from "@tanstack/react-query";
import { SignIn } from "#lib/domain/api/operations.ts";
import { request } from "./request.ts";

export function signInMutation() {
  return mutationOptions({ mutationFn: (password: string) => request(SignIn, { body: { password } }) });
}
