using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>
/// What a boolean expression of the kernel can come to when some of its inputs are not known: every known completion is tried. Shares
/// nothing with the model's own logic.
/// </summary>
internal static class KernelOracle
{
    public static Tri[] All { get; } = [Tri.False, Tri.True, Tri.Unknown];

    public static Tri Of(Func<bool, bool, bool, bool> kernel, Tri a, Tri b, Tri c = Tri.False)
    {
        var outcomes = new HashSet<bool>();
        foreach (bool x in Completions(a))
        {
            foreach (bool y in Completions(b))
            {
                foreach (bool z in Completions(c))
                {
                    outcomes.Add(kernel(x, y, z));
                }
            }
        }

        return outcomes.Count == 2 ? Tri.Unknown : outcomes.Single() ? Tri.True : Tri.False;
    }

    private static bool[] Completions(Tri value) => value switch { Tri.False => [false], Tri.True => [true], _ => [false, true] };
}
