// Stands in for node:assert/strict in the web worker, where Node's modules are not there.
import assert from "assert";

export default assert.strict;
