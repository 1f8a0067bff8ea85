export { loadExamples, type Example } from './load.ts';
export { findMarkers, markedContent, newMarker, type Marker } from './markers.ts';
