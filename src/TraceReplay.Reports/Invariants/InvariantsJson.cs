using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary><c>invariants --format json</c>.</summary>
public static class InvariantsJson
{
    /// <summary>Writes the invariants.</summary>
    public static void Write(Stream output, IReadOnlyList<InvariantInfo> invariants)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(invariants);
        JsonText.Write(output, new InvariantsDocument(1, [.. invariants.Select(Of)]), JsonText.Context.InvariantsDocument);
    }

    private static InvariantDocument Of(InvariantInfo info) => new(
        info.Id,
        info.Title,
        info.When,
        info.Then,
        InvariantWords.Of(info.Tolerance),
        info.Tolerated,
        [.. info.KernelLines.Select(l => l.Name)],
        [.. info.Events.Select(EventSchema.NameOf)],
        info.Needs,
        [.. info.Places.Select(p => Of(p, info))],
        new InvariantExampleDocument(info.Example.Line, info.Example.Why, info.Example.Lines, info.Example.Zoneinfo));

    private static SourcePlaceDocument Of(SourcePlace place, InvariantInfo info)
    {
        IEnumerable<KernelLine> known = info.KernelLines.Where(l => place.LineOf(l) > 0);
        return new SourcePlaceDocument(place.File, place.Function, place.Code, known.ToDictionary(l => l.Name, place.LineOf));
    }
}
