"""The hostile files and places, by what is wrong with them; `hostile` reads them."""
