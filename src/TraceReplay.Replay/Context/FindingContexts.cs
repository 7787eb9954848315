using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>The contexts of a capture's findings. They are read from the capture again, so only a capture with findings pays for them.</summary>
public sealed class FindingContexts
{
    private readonly Dictionary<Finding, FindingContext> _contexts = new(ReferenceEqualityComparer.Instance);

    private FindingContexts()
    {
    }

    /// <summary>No context at all.</summary>
    public static FindingContexts None { get; } = new();

    /// <summary>Why there is none although there are findings; null when nothing stood in the way.</summary>
    public string? Hindrance { get; private init; }

    /// <summary>The context of a finding; null when it has none.</summary>
    public FindingContext? this[Finding finding] => _contexts.GetValueOrDefault(finding);

    /// <summary>Whether a finding speaks of a line that has neighbours.</summary>
    public static bool Has(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding is { Kind: FindingKind.Divergence or FindingKind.Invariant, File: not null, Line: > 0 };
    }

    /// <summary>Those of the divergences and the broken invariants. The capture is opened again, so that its accounts stay as they are; without a finding it is not.</summary>
    /// <param name="source">The capture.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="ct">Ends the reading early.</param>
    public static async ValueTask<FindingContexts> OfAsync(CaptureSource source, CaptureResult result, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(result);
        Finding[] findings = [.. result.Policies.SelectMany(p => p.Findings).Concat(result.Invariants.Findings).Where(Has)];
        if (findings.Length == 0)
        {
            return None;
        }

        return result.Capture.CanReadAgain
            ? await ReadAsync(await source.OpenAsync(ct).ConfigureAwait(false), findings, result.Capture, ct).ConfigureAwait(false)
            : Unreadable("standard input and pipes cannot be read again: save the text, and the neighbours of the line are shown");
    }

    /// <summary>What is said of a capture that cannot be read again.</summary>
    public static FindingContexts Unreadable(string why) => new() { Hindrance = why };

    /// <summary>Reads the events of a capture for the neighbours of each finding, and then the text of those lines.</summary>
    /// <param name="capture">The capture, opened again.</param>
    /// <param name="findings">Its findings; those without a line of events are passed over.</param>
    /// <param name="ct">Ends the reading early.</param>
    public static ValueTask<FindingContexts> ReadAsync(Capture capture, IEnumerable<Finding> findings, CancellationToken ct) =>
        ReadAsync(capture, findings, read: null, ct);

    private static async ValueTask<FindingContexts> ReadAsync(Capture capture, IEnumerable<Finding> findings, Capture? read, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(capture);
        ArgumentNullException.ThrowIfNull(findings);
        SoughtFinding[] sought = [.. findings.Where(Has).Select(f => new SoughtFinding(f, FileOf(capture, f), PidOf(f))).Where(f => f.File >= 0)];
        var search = new ContextSearch(sought);
        if (!search.IsComplete)
        {
            await foreach (TraceEvent e in capture.EventsAsync(ct).ConfigureAwait(false))
            {
                if (IsBeyond(e, read))
                {
                    break;
                }

                search.Take(e);
                if (search.IsComplete)
                {
                    break;
                }
            }
        }

        return await WithTextsAsync(capture, sought, ct).ConfigureAwait(false);
    }

    // What follows the place where the reading was stopped has no part in the findings, and may be very long.
    private static bool IsBeyond(in TraceEvent e, Capture? read) =>
        read?.Files[e.File] is { IsInterrupted: true } file && e.Line > file.Lines.Total;

    private static async ValueTask<FindingContexts> WithTextsAsync(Capture capture, SoughtFinding[] sought, CancellationToken ct)
    {
        var contexts = new FindingContexts();
        var texts = new Dictionary<(int File, long Line), string>();
        IEnumerable<(int File, long Line)> places = sought.SelectMany(f => f.Lines.Select(l => (l.Place.File, l.Place.Line)).Append((f.File, f.Finding.Line)));
        foreach (IGrouping<int, (int File, long Line)> file in places.GroupBy(p => p.File))
        {
            HashSet<long> wanted = [.. file.Select(p => p.Line)];
            foreach ((long line, string text) in await capture.ReadLineTextsAsync(file.Key, wanted, ct).ConfigureAwait(false))
            {
                texts[(file.Key, line)] = text;
            }
        }

        foreach (SoughtFinding finding in sought)
        {
            contexts._contexts[finding.Finding] = ContextOf(finding, capture, texts);
        }

        return contexts;
    }

    private static FindingContext ContextOf(SoughtFinding finding, Capture capture, Dictionary<(int File, long Line), string> texts)
    {
        // A line that is no event (a loss, a line that another file holds too) has no neighbours, but a text.
        IEnumerable<(int File, long Line, ContextRelation Relation)> places = finding.Kind == EventKind.None
            ? [(finding.File, finding.Finding.Line, ContextRelation.Self)]
            : finding.Lines.Select(l => (l.Place.File, l.Place.Line, l.Relation));
        List<ContextLine> lines = [];
        foreach ((int file, long line, ContextRelation relation) in places)
        {
            if (texts.TryGetValue((file, line), out string? text))
            {
                lines.Add(new ContextLine(capture.Files[file].Name, line, relation, text));
            }
        }

        return new FindingContext(lines, finding.Kind == EventKind.None ? null : EventSchema.NameOf(finding.Kind), finding.EventsBefore);
    }

    private static int FileOf(Capture capture, Finding finding)
    {
        int index = capture.Files.TakeWhile(f => f.Name != finding.File).Count();
        return index < capture.Files.Count && capture.Files[index].Role == FileRole.Replayed ? index : -1;
    }

    // A task is written as comm-pid, and a comm may hold dashes.
    private static int? PidOf(Finding finding) =>
        finding.Task is string task && int.TryParse(task.AsSpan(task.LastIndexOf('-') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int pid) ? pid : null;
}
