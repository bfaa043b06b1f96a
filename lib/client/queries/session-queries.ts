// The way in and out, where an access password is set.
import { mutationOptions } from "@tanstack/react-query";
import { SignIn, SignOut } from "#lib/domain/api/operations.ts";
import { request } from "../http/request.ts";

export function signInMutation() {
  return mutationOptions({ mutationFn: (password: string) => request(SignIn, { body: { password } }) });
}

export function signOutMutation() {
  return mutationOptions({ mutationFn: () => request(SignOut) });
}
