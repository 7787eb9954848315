using System.Text.RegularExpressions;

namespace TraceReplay.Parsing;

/// <summary>
/// Replaces the names in a line of a series: cgroups, tasks, swap devices. What a section holds is told by the line above it; the lines of a
/// section that no rule has go.
/// </summary>
internal sealed partial class SeriesLineRedactor(NameBook names)
{
    private const string Redacted = "(redacted)";

    private readonly SnapshotLineRedactor _snapshot = new(names);
    private SectionPath? _section;

    /// <summary>The line without its names.</summary>
    public string Redact(string line)
    {
        if (SnapshotKinds.IsDivider(line))
        {
            _section = SectionPath.Of(line);
            return $"==> {Path(_section.Value)} <==";
        }

        return line switch
        {
            ['#', ..] => Note().IsMatch(line) ? line : Pairs(line),
            ['@', ..] => Mark().IsMatch(line) ? line : (line.StartsWith("@end ", StringComparison.Ordinal) ? "@end " : "@ ") + Redacted,
            _ when _section is not { } section || !IsKnown(section) => line.Length == 0 ? line : Redacted,
            _ when _section is { Place: SectionPlace.Machine, File: "tasks" } => Task().Match(line) is { Success: true } task ? Named(task) : Redacted,
            _ => _snapshot.Redact(line),
        };
    }

    private static bool IsKnown(SectionPath section) => section.Place switch
    {
        SectionPlace.Cgroup => FileOfGroup().IsMatch(section.File),
        SectionPlace.Device => section.File is "mm_stat" or "bd_stat",
        _ => section.File is "tasks" or "/proc/meminfo" or "/proc/vmstat" or "/proc/swaps" or "/proc/pressure/memory",
    };

    private string Path(SectionPath section) => !IsKnown(section) ? Redacted : section.Place switch
    {
        SectionPlace.Cgroup => $"/sys/fs/cgroup{names.Group(section.Folder).TrimEnd('/')}/{section.File}",
        SectionPlace.Device => $"/sys/block/{names.Device($"/dev/{section.Folder}")[5..]}/{section.File}",
        _ => section.File,
    };

    private string Named(Match task)
    {
        string group = task.Groups["group"].Value;
        return $"{task.Groups["before"].Value}{(group == "-" ? group : names.Group(group))} {names.Task(task.Groups["comm"].Value)}";
    }

    // Of the first lines the pairs stay whose values say nothing of whose machine it is.
    private static string Pairs(string line) => SeriesHead.ArePairs(line)
        ? Pair().Replace(line, pair => HarmlessPair().IsMatch(pair.Value) ? pair.Value : $"{pair.Groups["key"].Value}={Redacted}")
        : "# " + Redacted;

    [GeneratedRegex(@"^(# tracereplay series \d+|# lost \d+ samples?\b[\w\s:.,]*|# \d+ cgroups, of which the first \d+ are sampled)$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Note();

    [GeneratedRegex(@"^@(end)? \d+\.\d+$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(memory|cgroup)(\.[a-z]+)+$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex FileOfGroup();

    [GeneratedRegex(@"^(?<before>\d+ -?\d+ \d+ )(?<group>\S+) (?<comm>.*)$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Task();

    [GeneratedRegex(@"(?<key>[^\s=]+)=\S*", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^(clock=CLOCK_\w+|\w+=\d+(\.\d+)?)$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex HarmlessPair();
}
