using System.Text;
using System.Text.RegularExpressions;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Replaces the names in a line of a trace by the places where the dialects have them. What is known to hold no name stays as it is; a
/// line, or the fields of an event, of which that is not known goes.
/// </summary>
internal sealed partial class TraceLineRedactor(NameBook names)
{
    private static readonly HashSet<string> KnownEvents = [.. EventSchema.All.Select(s => s.Name)];

    private int _commColumn = -1;

    /// <summary>How many lines and payloads were taken out whole.</summary>
    public long Removed { get; private set; }

    /// <summary>The line without its names.</summary>
    public string Redact(string line)
    {
        if (Task().Match(line) is { Success: true } task)
        {
            return Named(task) + Event(task.Groups["rest"].Value);
        }

        if (Header().Match(line) is { Success: true } header)
        {
            _commColumn = Array.FindIndex(header.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), w => w is "COMM" or "TASK");
            return line;
        }

        if (Row().Match(line) is { Success: true } row && _commColumn <= 0)
        {
            return _commColumn < 0 ? line : Named(row) + row.Groups["rest"].Value;
        }

        return Harmless().IsMatch(line) ? line : Bare(line);
    }

    // "   app1-220" stays as wide as it was, so that the columns behind it stay where they are.
    private string Named(Match match)
    {
        (string lead, string comm, string behind) = (match.Groups["lead"].Value, match.Groups["comm"].Value, match.Groups["behind"].Value);
        string name = names.Task(comm);
        string label = match.Groups["label"] is { Success: true } l ? names.Host(l.Value) + match.Groups["colon"].Value : string.Empty;
        int wider = name.Length - comm.Length;
        if (lead.EndsWith(' '))
        {
            return label + Widened(lead, -wider) + name + behind;
        }

        return label + lead + name + (behind.StartsWith(' ') ? Widened(behind, -wider) : behind);
    }

    private static string Widened(string blanks, int by) =>
        by >= 0 ? new string(' ', by) + blanks : blanks[Math.Min(-by, Math.Max(blanks.Length - blanks.TrimStart(' ').Length - 1, 0))..];

    private string Event(string rest)
    {
        Match e = EventText().Match(rest);
        if (!e.Success)
        {
            return Gone(rest);
        }

        string fields = e.Groups["fields"].Value;
        if (KnownEvents.Contains(e.Groups["name"].Value))
        {
            return e.Groups["head"].Value + Fields(fields);
        }

        return fields.Trim().Length == 0 ? rest : e.Groups["head"].Value + " " + Gone(fields);
    }

    // What a tracer prints between events, or an event without anything before it.
    private string Bare(string line)
    {
        if (MapEntry().Match(line) is { Success: true } map)
        {
            return map.Groups["name"].Value + Keys(map.Groups["keys"].Value) + map.Groups["rest"].Value;
        }

        return BareEvent().Match(line) is { Success: true } e && KnownEvents.Contains(e.Groups["name"].Value)
            ? e.Groups["head"].Value + Fields(e.Groups["fields"].Value)
            : Gone(line);
    }

    private string Fields(string fields) => Comm().Replace(fields, m => m.Groups["key"].Value + names.Task(m.Groups["comm"].Value));

    // The keys of a map may be names of tasks; the lists of pages are the kernel's words.
    private string Keys(string keys) => string.Join(", ", keys.Split(", ").Select(k => HarmlessKey().IsMatch(k) ? k : names.Task(k)));

    // A message of the tracer stays one, so that the lines are accounted for as they were.
    private string Gone(string text)
    {
        Removed++;
        return TracerMessages.IsNoise(Encoding.Latin1.GetBytes(text)) ? "# (redacted)" : "(redacted)";
    }

    // ftrace, trace-cmd: "comm-pid [cpu]", with a thread group between; the latency format: "comm-pid 1d..2."; perf: "comm pid [cpu] time:".
    [GeneratedRegex(
        @"^((?<label>[\w.-]+)(?<colon>:)(?= ))?(?<lead>[ \t>|]*)(?<comm>[^\s].*?)(?<behind>-\d+ +(\([ \d-]+\) *)?(\[\d+\] |\d+[a-zA-Z.#]{3,8}\d* )|[ ]+-?\d+(/-?\d+)?[ ]+(\[\d+\] +)?(?=\d+\.\d+: )|[ ]+\d+ +\d+ +\d [0-9a-f]{8} [0-9a-f]{8} \[[0-9a-f]+\] )(?<rest>.*)$",
        RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Task();

    // What stands before the event's name is flags and a time.
    [GeneratedRegex(@"^(?<head>[^:]*?[\d.]+(us|ms)?[!+#*@$ ]?( \([+-][\d.]+ms\))?: +([\w-]+:)?(?<name>\w+):)(?<fields>.*)$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex EventText();

    [GeneratedRegex(@"^(?<head>[ \t]*([\w-]+:)?(?<name>\w+):)(?<fields> .*)$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex BareEvent();

    [GeneratedRegex(@"(?<key>\b\w*comm=)(?<comm>.*?)(?= [\w-]+[=:]|$)", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Comm();

    [GeneratedRegex(@"^ *[A-Z_# ]*\b(COMM|TASK|NODE)\b[A-Z_# ]*$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Header();

    [GeneratedRegex(@"^(?<lead> *)(?<comm>[^\s].*?)(?<behind> +)(?<rest>-?\d+( +[\w-]+){3,})\s*$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Row();

    [GeneratedRegex(@"^(?<name>@\w*\[)(?<keys>[^\]]*)(?<rest>\](: ?-?[\d. ,a-z]*|: *| )?)$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex MapEntry();

    [GeneratedRegex(@"^(-?\d+|0x[0-9a-f]+|(in)?active_(anon|file)|anon|file)$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex HarmlessKey();

    [GeneratedRegex(
        @"^(\s*|# tracer: [a-z_]+|# ?|#[ |/\\_=\->]*(irqs-off(/BH-disabled)?|need-resched|hardirq/softirq|preempt-depth|migrate-disable|delay|\|)?"
        + @"|#[ |]*(TASK-PID|\|).*|# entries-in-buffer/entries-written: \d+/\d+ +#P:\d+|[\w.: -]{0,40}CPU:\d+ \[LOST \d+ EVENTS\]|.{0,40}\[\d+ EVENTS DROPPED\]|Lost \d+ events|cpus=\d+"
        + @"|version = \d+|CPU \d+ is empty|Attaching \d+ probes?\.\.\.|\[(node|cpu) \d+\] \[\d+u?l?\] [a-z_ ,]+\d* *|@\w*: -?\d+|\[[\d., KMG-]+[\])] +\d+ \|[@ ]*\||\(\.\.\., -?\d+\) +\d+ \|[@ ]*\|)$",
        RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Harmless();
}
