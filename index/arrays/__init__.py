"""The array structures that an index consists of."""
