/** The window's title; React puts it in the head. */
export function PageTitle({ title }: { title: string }) {
  return <title>{`${title} · DiveTeacher`}</title>;
}
