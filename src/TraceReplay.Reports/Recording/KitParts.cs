using System.Text;

namespace TraceReplay.Reports;

/// <summary>The texts of the kit, which are embedded in the assembly.</summary>
internal static class KitParts
{
    /// <summary>A part by its file name.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(KitParts).Assembly.GetManifestResourceStream($"kit/{name}") ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
