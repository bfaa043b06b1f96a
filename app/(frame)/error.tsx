"use client";
import { FailedView } from "#components/layout/failed-view.tsx";

export default FailedView;
