using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Decides which lines of a mail are one line that a mail program broke at a blank. Prose is never joined to an event: what goes on
/// must be what the event lacks.
/// </summary>
internal sealed class Wrapping
{
    /// <summary>More than the longest event has; a bound, because each join reads the whole again.</summary>
    private const int LongestJoined = 4096;

    private static readonly KnownEvent NoEvent = KnownEvent.Of(EventKind.Loss);

    private readonly DialectSet _dialects = new(new NameTable());
    private TraceEvent _event;

    /// <summary>What the dialects make of a line. Lines must come in order: a table's header tells its columns.</summary>
    public MailLineShape ShapeOf(ReadOnlySpan<byte> text)
    {
        LineContext context = _dialects.Context;
        context.Known = NoEvent;
        LineVerdict verdict = _dialects.Read(text, ref _event);
        bool malformed = verdict == LineVerdict.Malformed;
        bool known = (malformed || verdict == LineVerdict.Parsed) && context.Known != NoEvent;
        bool named = verdict == LineVerdict.Unknown && !context.UnknownName.Equals(default);
        return new MailLineShape(
            verdict, known ? context.Known : null, context.Dialect, malformed ? context.Fault.Kind : FaultKind.None, named)
        {
            IsBare = verdict == LineVerdict.Parsed && context.Dialect is Dialect.Ftrace or Dialect.Perf && _event.Time.Format == TimeFormat.None,
        };
    }

    /// <summary>Makes <paramref name="joined"/> of both lines if the second goes on with the first.</summary>
    public bool TryJoin(MailLine line, MailLine next, MailLine joined)
    {
        if (!MayJoin(line, next))
        {
            return false;
        }

        joined.Join(line, next);
        joined.Shape = ShapeOf(joined.Text);
        return line.Shape.IsShortRow
            ? TailText.AreNumbers(next.Text) && (joined.Shape.Verdict == LineVerdict.Parsed || joined.Shape.IsShortRow)
            : MayGoOn(line, next, joined) && (IsTableHeader(line, next, joined) || GoesOn(line, next, joined));
    }

    private static bool MayJoin(MailLine line, MailLine next) =>
        line.Flaw == LineFlaw.None && next.Flaw == LineFlaw.None
        && next.Depth <= line.Depth
        && !IsBlank(line) && !IsBlank(next)
        && line.Text.Length + next.Text.Length < LongestJoined;

    // An event alone is whole, unless the line before it is what stands before an event.
    private static bool MayGoOn(MailLine line, MailLine next, MailLine joined) =>
        !next.Shape.IsEvent || (next.Shape.IsBare && !line.Shape.IsEvent && !joined.Shape.IsBare);

    private static bool IsBlank(MailLine line) => line.Text.IndexOfAnyExcept((byte)' ') < 0;

    private static bool IsTableHeader(MailLine line, MailLine next, MailLine joined) =>
        joined.Shape is { Verdict: LineVerdict.Ignored, Dialect: Dialect.BpftraceTable }
        && TailText.AreColumnNames(line.Text) && TailText.AreColumnNames(next.Text);

    private static bool GoesOn(MailLine line, MailLine next, MailLine joined)
    {
        MailLineShape shape = line.Shape;
        if (shape.Dialect is Dialect.BpftraceKswapd or Dialect.BpftraceTable && shape.Event is not null)
        {
            return false;
        }

        if (next.Shape.Verdict == LineVerdict.Ignored)
        {
            return false;
        }

        if (shape.Event is not null)
        {
            return line.IsSoft || TailText.GoesOnWith(shape.Event, line.Text, next.Text);
        }

        if (shape.IsUnknownEvent)
        {
            return line.IsSoft || TailText.AreFields(next.Text);
        }

        bool named = joined.Shape.Event is not null || joined.Shape.IsUnknownEvent;
        return HeadText.IsHead(line.Text) && (named || HeadText.IsTime(next.Text));
    }
}
