// What a page inside the frame does not find; an unknown address has no frame around it, and brings one.
import { MissingView } from "#components/layout/missing-view.tsx";

export default MissingView;
