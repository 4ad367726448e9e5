"""The documentation site: pages made of the description, links, Markdown copies, and checks of what was built."""
