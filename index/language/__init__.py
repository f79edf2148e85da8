"""Words: tokens, folding, stems, inflections, compounds, edit distance."""
