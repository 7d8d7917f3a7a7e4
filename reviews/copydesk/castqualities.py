"""What actors give to a part: words that tell a performance from a present."""

QUALITY = (
    r"(?:abandon|ache|anguish|authority|bite|bravado|charisma|charm|conviction|cunning|decency|depth|"
    r"desperation|dignity|edge|elegance|energy|fervou?r|ferocity|fire|flair|frailty|fury|gallantry|"
    r"gentleness|grace|grandeur|gravitas|gravity|grit|gusto|heart|heft|humanity|humou?r|innocence|"
    r"intelligence|intensity|irony|majesty|malevolence|melancholy|menace|mischief|nobility|"
    r"nuance|panache|pathos|patience|poignancy|poise|presence|relish|resilience|restraint|sadness|"
    r"shading|smarm|soul|soulfulness|sparkle|spirit|steel|stillness|stature|stoop|subtlety|swagger|"
    r"sweetness|sympathy|tenderness|texture|toughness|vanity|verve|vigou?r|vitality|vivacity|voice|"
    r"vulnerability|warmth|weariness|weight|wisdom|wistfulness|wit|zest)"
)
"""For a regular expression: what is given to a part and not to a person."""
