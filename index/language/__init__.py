"""Words: tokens, folding, inflections, compounds, edit distance."""
