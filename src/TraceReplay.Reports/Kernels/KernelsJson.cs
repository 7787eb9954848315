using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary><c>kernels --format json</c>.</summary>
public static class KernelsJson
{
    /// <summary>Writes the lines.</summary>
    public static void Write(Stream output, IReadOnlyList<KernelLine> lines)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(lines);
        var document = new KernelsDocument(1, [.. lines.Select(Of)]);
        JsonText.Write(output, document, JsonText.Context.KernelsDocument);
    }

    private static KernelDocument Of(KernelLine line) => new(
        line.Name,
        Policy.BaselineOf(line).Name,
        line.Source,
        line.IsReadFromSource,
        KernelRules.All.ToDictionary(r => r.Key, r => r.Value(line)),
        KernelRules.All.Where(r => r.Place(line) is not null).ToDictionary(r => r.Key, r => r.Place(line)!),
        DecisionSites.OfKernel.ToDictionary(DecisionSites.NameOf, s => line.Places.GetValueOrDefault(s, "-")));
}
