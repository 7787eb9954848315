using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>The calls of a killer's function.</summary>
/// <param name="Function">Its name in the program.</param>
/// <param name="Detector">Which of several of its kind it is; empty where there is one.</param>
/// <param name="Calls">How often it is called.</param>
/// <param name="KillNobody">Calls that surely kill nobody.</param>
/// <param name="Undetermined">Calls of which the samples do not tell it.</param>
/// <param name="Kill">Calls that surely kill.</param>
internal sealed record KillerFunctionDocument(string Function, string Detector, int Calls, int KillNobody, int Undetermined, int Kill)
{
    public static KillerFunctionDocument Of(FunctionCourse function) => new(
        DecisionSites.NameOf(function.Site), function.Name, function.Runs.Sum(r => r.Count),
        function.Count(Tri.False), function.Count(Tri.Unknown), function.Count(Tri.True));
}
