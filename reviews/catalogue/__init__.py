"""What pages ask of the facts. Everything here begins with what is published."""
