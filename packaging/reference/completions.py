# SPDX-License-Identifier: GPL-3.0-or-later
"""Completions for bash, zsh and fish."""

from helptext import Command, Option


def identifier(words: list[str]) -> str:
    return "_" + "_".join(words).replace("-", "_")


def words_of(command: Command) -> list[str]:
    return [each.path[-1] for each in command.commands] + [name for o in command.options() for name in o.names]


# --- bash ---

BASH = """\
# bash completion for {name}

{function}() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD - 1]}} command='' word
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    case "$command $word" in
{paths}      *) ;;
    esac
  done
  COMPREPLY=()
  case $previous in
{values}    *) ;;
  esac
  case $command in
{commands}  esac
}}

complete -F {function} {name}
"""

BASH_OFFERS = {
    "directory": "mapfile -t COMPREPLY < <(compgen -d -- \"$current\"); compopt -o filenames 2>/dev/null",
    "file": "mapfile -t COMPREPLY < <(compgen -f -- \"$current\"); compopt -o filenames 2>/dev/null",
    "text": "",
}


def bash_values(program: Command) -> str:
    by_kind: dict[str, set[str]] = {}
    for command in program.everything():
        for option in command.options():
            if option.argument:
                by_kind.setdefault(option.kind(), set()).update(option.names)
    return "".join(f"    {' | '.join(sorted(names))}) {BASH_OFFERS[kind]}; return ;;\n".replace(") ; return", ") return")
                   for kind, names in sorted(by_kind.items()))


def bash_command(command: Command) -> str:
    path = "".join(f" {word}" for word in command.path[1:])
    lines = [f"mapfile -t COMPREPLY < <(compgen -W '{' '.join(words_of(command))}' -- \"$current\")"]
    if command.positionals and (offer := BASH_OFFERS[command.positionals[0].kind()]):
        lines.append(f"[[ $current = -* ]] || {{ {offer}; }}")
    return f"    '{path}')\n" + "".join(f"      {line}\n" for line in lines) + "      ;;\n"


def bash(program: Command) -> str:
    paths = ""
    for command in program.everything()[1:]:
        path = "".join(f" {word}" for word in command.path[1:])
        paths += f"      '{path}') command='{path}' ;;\n"
    return BASH.format(name=program.path[0], function=identifier(program.path), paths=paths,
                       values=bash_values(program),
                       commands="".join(bash_command(each) for each in program.everything()))


# --- zsh ---

ZSH_OFFERS = {"directory": "_files -/", "file": "_files", "text": " "}


def zsh_text(text: str) -> str:
    for special in ("\\", "[", "]", ":"):
        text = text.replace(special, "\\" + special)
    return text.replace("'", "'\\''")


def zsh_option(option: Option) -> list[str]:
    value = f":{zsh_text(option.argument)}:{ZSH_OFFERS[option.kind()]}" if option.argument else ""
    repeat = "*" if option.repeatable else ""
    return [f"'{repeat}{name}[{zsh_text(option.text)}]{value}'" for name in option.names]


def zsh_function(command: Command) -> str:
    specs = [spec for option in command.options() for spec in zsh_option(option)]
    specs += [f"':{zsh_text(each.text)}:{ZSH_OFFERS[each.kind()]}'" for each in command.positionals]
    text = f"{identifier(command.path)}() {{\n"
    if command.commands:
        text += "  local state line\n"
        specs += ["'1: :->command'", "'*:: :->rest'"]
    text += f"  _arguments {'-C ' if command.commands else ''}\\\n    " + " \\\n    ".join(specs) + "\n"
    if command.commands:
        names = " ".join(f"'{each.path[-1]}:{zsh_text(each.summary)}'" for each in command.commands)
        cases = "".join(f"        {each.path[-1]}) {identifier(each.path)} ;;\n" for each in command.commands)
        text += f"  local -a commands=({names})\n  case $state in\n    command) _describe command commands ;;\n"
        text += f"    rest)\n      case $words[1] in\n{cases}      esac\n      ;;\n  esac\n"
    return text + "}\n"


def zsh(program: Command) -> str:
    functions = "\n".join(zsh_function(each) for each in program.everything())
    return f"#compdef {program.path[0]}\n\n{functions}\n{identifier(program.path)} \"$@\"\n"


# --- fish ---

FISH_OFFERS = {"directory": " -x -a '(__fish_complete_directories)'", "file": " -r -F", "text": " -x", "": ""}

FISH_ARGUMENTS = {"directory": " -a '(__fish_complete_directories)'", "file": " -F"}


def fish_condition(program: Command, command: Command) -> str:
    if not program.commands:
        return ""
    seen = [f"__fish_seen_subcommand_from {word}" for word in command.path[1:]]
    below = " ".join(each.path[-1] for each in command.commands)
    if below:
        seen.append(f"not __fish_seen_subcommand_from {below}")
    return f" -n '{'; and '.join(seen)}'"


def fish_text(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "\\'")


def fish_option(option: Option) -> str:
    names = "".join(f" -l {n[2:]}" if n.startswith("--") else f" -s {n[1:]}" for n in option.names)
    return f"{names}{FISH_OFFERS[option.kind()]} -d '{fish_text(option.text)}'"


def fish(program: Command) -> str:
    lines = [f"complete -c {program.path[0]} -f"]
    for command in program.everything():
        start = f"complete -c {program.path[0]}{fish_condition(program, command)}"
        lines += [f"{start} -a {each.path[-1]} -d '{fish_text(each.summary)}'" for each in command.commands]
        lines += [start + fish_option(option) for option in command.options()]
        lines += [start + FISH_ARGUMENTS[each.kind()] for each in command.positionals if each.kind() != "text"]
    return "\n".join(lines) + "\n"
