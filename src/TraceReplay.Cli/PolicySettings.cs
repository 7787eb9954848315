using TraceReplay.Model;

namespace TraceReplay.Cli;

/// <summary>The values that <c>--policy NAME:param=value,…</c> gives to parameters.</summary>
internal sealed class PolicySettings(string argument, string policy, IReadOnlyList<PolicyParameter> parameters)
{
    /// <summary>Reads and checks them.</summary>
    /// <param name="settings">What stands behind the colon; null where there is none.</param>
    public Dictionary<string, double> Read(string? settings)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        if (settings is not null && parameters.Count == 0)
        {
            throw Wrong($"{policy} has no parameters; leave out :{settings}");
        }

        foreach (string setting in settings?.Split(',') ?? [])
        {
            (PolicyParameter parameter, double value) = One(setting);
            if (!values.TryAdd(parameter.Name, value))
            {
                throw Wrong($"{parameter.Name} is set twice");
            }
        }

        return values;
    }

    private (PolicyParameter Parameter, double Value) One(string setting)
    {
        int equals = setting.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? setting : setting[..equals];
        string[] known = [.. parameters.Select(p => p.Name)];
        PolicyParameter parameter = parameters.FirstOrDefault(p => p.Name == name)
            ?? throw Wrong($"no parameter '{name}'{Suggestion.For(name, known)}; the parameters are {string.Join(", ", known)}");
        string text = equals < 0 ? string.Empty : setting[(equals + 1)..];
        return parameter.Read(text) is double value
            ? (parameter, value)
            : throw Wrong($"{name} takes {parameter.Takes}, and not '{text}'; write {parameter.Setting(parameter.Default)}");
    }

    private UsageException Wrong(string what) => new($"{argument}: {what}");
}
