### Findings about a recording (room `analysis`). Whole sentences.
