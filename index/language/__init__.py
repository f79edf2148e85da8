"""Words: tokens, folding, stems, inflections, compounds."""
