// The sample course that ships with the installation, as files that are uploaded like any others.
import { z } from "zod";

const manifestSchema = z.array(z.string());

/** Throws where the course is not part of the installation. */
export async function fetchSampleCourse(): Promise<File[]> {
  const names = manifestSchema.parse(await (await fetchPart("manifest.json")).json());
  return Promise.all(names.map(async (name) => new File([await (await fetchPart(name)).blob()], name)));
}

async function fetchPart(name: string): Promise<Response> {
  const response = await fetch(`/sample/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`The sample file ${name} is missing`);
  return response;
}
