using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TraceReplay.Model;

namespace TraceReplay.Cli;

/// <summary>The options of <c>verify</c> that decide what comes out: those of all shards of a run are the same.</summary>
internal static class RunOptions
{
    private const int HashDigits = 16;

    /// <summary>Them, in a fixed order, however they were written.</summary>
    public static IReadOnlyList<string> Of(CommonSettings settings, VerifySettings own) =>
    [
        .. settings.Policies.Select(p => $"--policy {NameOf(p)}"),
        .. settings.Kernel is { } line ? [$"--kernel {line.Name}"] : (string[])[],
        $"--golden {settings.Golden}",
        string.Create(CultureInfo.InvariantCulture, $"--max-findings {own.MaxFindings}"),
        .. own.IsStrict ? ["--strict"] : (string[])[],
        .. own.WritesReceived ? [] : (string[])["--check"],
    ];

    // What a policy's own file says counts, not what it is called.
    private static string NameOf(Policy policy) => policy.Definition is { } definition && BuiltInPolicies.Find(definition.Name)?.Text != definition.Text
        ? $"{policy.Name}@{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(definition.Text)))[..HashDigits]}"
        : policy.Name;
}
