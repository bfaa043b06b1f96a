// What reading a file would cost, before it is added.
import { queryOptions } from "@tanstack/react-query";
import { EstimateUpload } from "#lib/domain/api/operations.ts";
import { call, readAnswer } from "../http/request.ts";

export function estimateQuery(file: File) {
  return queryOptions({
    queryKey: ["estimate", file.webkitRelativePath, file.name, file.size, file.lastModified],
    queryFn: async ({ signal }) => {
      const body = new FormData();
      body.append("file", file, file.name);
      const headers = { accept: "application/json" };
      const response = await call(EstimateUpload.path, { method: EstimateUpload.method, headers, body, signal });
      return readAnswer(EstimateUpload, response);
    },
    retry: false,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}
