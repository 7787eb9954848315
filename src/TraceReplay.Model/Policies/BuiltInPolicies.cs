using System.Collections.Concurrent;
using System.Reflection;

namespace TraceReplay.Model;

/// <summary>The policies that come with TraceReplay: each is a text in <c>BuiltIn/</c>, which <c>tracereplay policies NAME</c> prints.</summary>
public static class BuiltInPolicies
{
    private const string Extension = ".policy";

    // The proposals, in the order of the threads that they come from; the kernel lines stand before them.
    private static readonly string[] Proposals =
    [
        "chen-1", "chen-2", "fleming-ram-backed", "weiner-split-progress", "weiner-min-percent", "fleming-progress-pct", "zram-ratio",
        "zram-writeback", "zswap",
    ];

    // The programs in userspace, and the one that the kernel calls.
    private static readonly string[] Programs = ["systemd-oomd", "lmkd", "oomd", "bpf-oom"];

    private static readonly ConcurrentDictionary<string, PolicyDefinition> Read = new(StringComparer.Ordinal);

    /// <summary>The names of those that are rules of the kernel: the kernel lines, then the proposals.</summary>
    public static IReadOnlyList<string> Rules { get; } = [.. KernelLineCatalogue.All.Select(NameOf), .. Proposals];

    /// <summary>The names of those that are programs beside it, which kill before its OOM killer does.</summary>
    public static IReadOnlyList<string> Killers => Programs;

    /// <summary>The names of all.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Rules, .. Programs];

    /// <summary>The policy called <paramref name="name"/>, or null.</summary>
    public static PolicyDefinition? Find(string name) => Names.Contains(name) ? Read.GetOrAdd(name, Load) : null;

    /// <summary>The policy whose <see cref="Policy.FileName"/> it is, with its parameters; null where there is none.</summary>
    public static Policy? OfFileName(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        string[] parts = fileName.Split('+');

        // Most goldens are those of a kernel line, whose text nobody needs.
        if (parts.Length == 1)
        {
            return Policy.Find(fileName);
        }

        if (Find(parts[0]) is not { } definition)
        {
            return null;
        }

        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (string[] setting in parts.Skip(1).Select(p => p.Split('=', 2)))
        {
            string text = setting.Length < 2 ? string.Empty : setting[1].Replace("pct", "%", StringComparison.Ordinal);
            if (definition.Parameters.FirstOrDefault(p => p.Name == setting[0])?.Read(text) is double value)
            {
                values[setting[0]] = value;
            }
        }

        var policy = definition.ToPolicy(values);
        return policy.FileName == fileName ? policy : null;
    }

    /// <summary>A kernel line as a policy.</summary>
    public static PolicyDefinition Of(KernelLine line) => Read.GetOrAdd(NameOf(line), Load);

    private static string NameOf(KernelLine line) => $"mainline-{line.Name}";

    private static PolicyDefinition Load(string name)
    {
        PolicyReading reading = PolicyLoader.Read(new PolicyFile(name + Extension, Content(name)), _ => null);
        return reading.Definition ?? throw new InvalidOperationException(string.Join('\n', reading.Errors));
    }

    private static byte[] Content(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + Extension)
            ?? throw new InvalidOperationException($"{name}{Extension} is not in the assembly");
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
